import { identify } from '../../../lib/filling/identify';
import { createControlRegistry } from '../../../lib/page/control-registry';
import { scanPage } from '../../../lib/page/scan/scan-page';
import { egestion } from '../../../lib/portal/egestion';
import { drawPortal } from './draw-portal';
import type { Portal } from './portals';

const blocks: Readonly<Record<string, string>> = {
  em: 'employer', ap: 'apprentice', rl: 'legalRepresentative', m1: 'master1', m2: 'master2', ms: 'masters', co: 'contract', mo: 'mode', tr: 'training', cf: 'training.cfa', si: 'training.site',
}; // prettier-ignore

/** Fields recognized, and in words those taken for others and those left to the user. */
export interface Verdict {
  readonly right: number;
  readonly asked: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Draws an invented portal into this page, reads it and compares what is recognized with what it asks. */
export function judgePortal(portal: Portal): Verdict {
  document.body.innerHTML = drawPortal(portal);
  const registry = createControlRegistry(0);
  const reading = scanPage({ document, registry });
  const { matches, ambiguous } = identify(reading, egestion, []);
  const wrong: string[] = [];
  const missed: string[] = [];
  let right = 0;
  for (const control of reading.controls) {
    const handle = registry.query(control.id);
    const elements = [handle?.target, ...(handle?.members ?? [])].flatMap((one) => (one === undefined ? [] : [one, ...one.querySelectorAll('[data-truth]')]));
    const truth = elements.map((one) => one.getAttribute('data-truth')).find((one) => one !== null) ?? '-';
    const meant = truth.replace(/^[a-z0-9]{2}(?=\.)/, (short) => blocks[short] ?? short);
    // One box may ask several fields: « Adresse (n° et rue) ».
    const found = matches.filter((match) => match.control === control.id).map(({ field }): string => field);
    const told = `${portal.name}: ${control.section.map(({ text }) => text).join(' › ')} › ${control.labels[0]?.text ?? ''} [${control.kind}] ${meant}, found ${found.join(' + ')} ${ambiguous.find((one) => one.control === control.id)?.reasons.join(' ; ') ?? ''}`;
    if (found.length === 0) missed.push(...(meant === '-' ? [] : [told]));
    else if (found.includes(meant)) right += 1;
    else wrong.push(told);
  }
  return { right, wrong, missed, asked: portal.sections.flatMap(([, lines]) => lines).filter(([field]) => field !== '-').length };
}
