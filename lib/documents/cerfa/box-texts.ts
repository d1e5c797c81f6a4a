import { attestationIds, catalogue, type FieldId } from '../../fields/catalogue';
import { formatField } from '../../fields/formats';
import type { FieldValue, FieldValues } from '../../fields/values';
import type { CerfaBox } from './cerfa-box';

/** What goes into a box: a tick, or the first of the texts that fits. */
export type BoxFill = { readonly name: string; readonly field: FieldId } & ({ readonly tick: true } | { readonly texts: readonly string[] });

/** What a form gets of a contract, and the fields that have no right place in it. */
export interface FormFill {
  readonly fills: readonly BoxFill[];
  /** With a French sentence each; never the value. */
  readonly refused: readonly { readonly field: FieldId; readonly reason: string }[];
}

/** The first box of a master's address holds fewer signs than this; the form cuts a longer one. */
const mailboxWidth = 24;
const domainWidth = 10;

/** Spreads the values of a contract over the boxes of a form. Statements upon honor stay for who signs; the frame of the OPCO stays blank. */
export function boxTexts(values: FieldValues, boxes: readonly CerfaBox[]): FormFill {
  const byField = new Map<FieldId, CerfaBox[]>();
  for (const box of boxes) byField.set(box.field, [...(byField.get(box.field) ?? []), box]);
  const fills: BoxFill[] = [];
  const refused: { field: FieldId; reason: string }[] = [];
  for (const [field, own] of byField) {
    const value = values[field];
    if (value === undefined || value === '' || attestationIds.includes(field)) continue;
    const spread = spreadValue(field, value, own);
    if (typeof spread === 'string') refused.push({ field, reason: spread });
    else fills.push(...spread);
  }
  return { fills, refused };
}

function spreadValue(field: FieldId, value: FieldValue, boxes: readonly CerfaBox[]): readonly BoxFill[] | string {
  const write = (part: CerfaBox['part'], ...texts: readonly string[]): BoxFill[] => boxes.filter((box) => box.part === part && box.answer === null).map(({ name }) => ({ name, field, texts }));
  const ticks = boxes.filter(({ answer }) => answer !== null);
  if (ticks.length > 0) {
    const chosen = ticks.filter(({ answer }) => answer === value);
    // « Non » of a single box is an empty box.
    if (chosen.length === 0) return value === false ? [] : 'Le formulaire n’a pas de case pour cette réponse.';
    return chosen.map(({ name }) => ({ name, field, tick: true }));
  }
  const { format } = catalogue[field];
  const shown = formatField(field, value);
  const has = (part: CerfaBox['part']): boolean => boxes.some((box) => box.part === part);
  if (has('day')) {
    const [day = '', month = '', year = ''] = shown.split('/');
    return [...write('day', day), ...write('month', month), ...write('year', year)];
  }
  if (has('euros')) {
    const [euros = '', cents = '00'] = typeof value === 'number' ? value.toFixed(2).split('.') : [shown];
    return [...write('euros', euros), ...write('cents', cents)];
  }
  if (has('mailbox')) return spreadAddress(String(value), write, has('domain-end'));
  if (format === 'boolean') return value === true ? write('whole', 'X') : [];
  if (format === 'date') return write('whole', shown, shown.replace(/\//g, ''));
  if (format === 'money' && typeof value === 'number') return write('whole', value.toFixed(2).replace('.', ','));
  // The boxes of the NIR leave out its key.
  if (format === 'nir') return write('whole', String(value).slice(0, 13));
  if (format === 'text' || format === 'personName' || format === 'email') return write('whole', shown);
  return write('whole', shown, shown.replace(/[\s.]/g, ''));
}

function spreadAddress(address: string, write: (part: CerfaBox['part'], ...texts: readonly string[]) => BoxFill[], isCut: boolean): readonly BoxFill[] | string {
  const [mailbox = '', domain = '', ...rest] = address.split('@');
  if (mailbox === '' || domain === '' || rest.length > 0) return 'Cette adresse n’a pas la forme d’un courriel.';
  if (!isCut) return [...write('mailbox', mailbox), ...write('domain', domain)];
  if (mailbox.length >= mailboxWidth) return 'L’adresse est trop longue pour ses cases : écrivez-la à la main.';
  return [...write('mailbox', mailbox), ...write('domain', domain.slice(0, domainWidth)), ...(domain.length > domainWidth ? write('domain-end', domain.slice(domainWidth)) : [])];
}
