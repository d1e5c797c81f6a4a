import { parseLine, toMap } from './interchange-line';
import { fieldOfKey, type ProfileRecord } from './record';

/** Employers that an administrator hands out by the browser's policies. */
export interface PushedEmployers {
  readonly records: readonly ProfileRecord[];
  /** Places in the list, from 1, of what cannot be taken, each with the reason in French and no value. */
  readonly faults: readonly { readonly line: number; readonly sentence: string }[];
}

/** Reads the list `employers` of a policy: objects of field keys, each with a SIRET, which names the employer from one version of the policy to the next. */
export function parsePushedEmployers(raw: unknown): PushedEmployers {
  const records = new Map<string, ProfileRecord>();
  const faults: { readonly line: number; readonly sentence: string }[] = [];
  if (raw !== undefined && !Array.isArray(raw)) return { records: [], faults: [{ line: 1, sentence: 'Ce n’est pas une liste d’employeurs.' }] };
  for (const [place, one] of ((raw ?? []) as readonly unknown[]).entries()) {
    const line = place + 1;
    const values = toMap(one);
    const siret = values?.get('employer.siret');
    const name = values?.get('employer.name');
    if (values === null || typeof siret !== 'string') {
      faults.push({ line, sentence: 'Il manque le SIRET de cet employeur.' });
      continue;
    }
    const unknown = [...values.keys()].filter((key) => fieldOfKey('employer', key) === null);
    const parsed = parseLine('employer', { id: 'pushed', name: typeof name === 'string' && name !== '' ? name : siret, values: Object.fromEntries(values) });
    if (!parsed.ok) faults.push({ line, sentence: parsed.sentence });
    else if (unknown.length > 0) faults.push({ line, sentence: 'Une rubrique de cet employeur n’est pas connue de Truelle.' });
    else {
      // The SIRET as it was read: spaces in it name no other employer.
      const id = `pushed-${String(parsed.item.record.values['employer.siret'])}`;
      if (records.has(id)) faults.push({ line, sentence: 'Cet employeur est déjà dans la liste : le premier est gardé.' });
      else records.set(id, { ...parsed.item.record, id });
    }
  }
  return { records: [...records.values()], faults };
}

/** One employer after the policy has spoken: what the policy has changed since it was last taken in is changed, all else stays as the user left it. */
export function mergePushed(pushed: ProfileRecord, before: ProfileRecord | null, own: ProfileRecord): ProfileRecord {
  const values = { ...own.values };
  for (const key of new Set([...Object.keys(pushed.values), ...Object.keys(before?.values ?? {})])) {
    const [now, then] = [pushed.values[key], before?.values[key]];
    if (now === then) continue;
    if (now !== undefined) values[key] = now;
    // Taken out of the policy, a value goes only where the user has not made it another one.
    else if (values[key] === then) Reflect.deleteProperty(values, key);
  }
  return { ...own, name: pushed.name === before?.name ? own.name : pushed.name, values };
}
