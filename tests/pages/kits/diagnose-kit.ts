import { catalogue, type FieldId } from '../../../lib/fields/catalogue';
import { identify } from '../../../lib/filling/identify';
import { drawDiagnostic } from '../../../lib/guidance/diagnostic';
import { drawMirror } from '../../../lib/guidance/diagnostic-mirror';
import { createControlRegistry } from '../../../lib/page/control-registry';
import { scanPage } from '../../../lib/page/scan/scan-page';
import { egestion } from '../../../lib/portal/egestion';

/** What a supporter would be sent of a form that is filled with these values: by field, `told` when both kinds of diagnostic know the field and say none of its answer. */
export function diagnoseKit(values: Readonly<Partial<Record<FieldId, unknown>>>): Readonly<Partial<Record<FieldId, string>>> {
  const reading = scanPage({ document, registry: createControlRegistry(0) });
  const identification = identify(reading, egestion, []);
  const scene = { portal: 'egestion', reading, identification, versions: ['Truelle'], findings: [] };
  const text = drawDiagnostic(scene);
  const mirror = drawMirror(scene);
  const drawn = JSON.stringify(mirror);
  // The keys of a record of fields are fields.
  const outcomes = (Object.keys(values) as FieldId[]).map((field): [FieldId, string] => {
    const isKnown = text.includes(`= ${field} (`) && mirror.controls.some(({ fields, outcome }) => outcome === 'matched' && fields.includes(field));
    const isGivenAway = answersOf(field, values[field]).some((answer) => text.includes(answer) || drawn.includes(answer));
    return [field, !isKnown ? 'not known' : isGivenAway ? 'its answer is given away' : 'told'];
  });
  return Object.fromEntries(outcomes);
}

/** That every field is. */
export function allTold(values: Readonly<Partial<Record<FieldId, unknown>>>): Readonly<Partial<Record<FieldId, string>>> {
  return Object.fromEntries(Object.keys(values).map((field) => [field, 'told']));
}

/** An answer as a form may show it. Codes and ticks are left out: their words are those of the form. */
function answersOf(field: FieldId, value: unknown): readonly string[] {
  if (typeof value !== 'string' || value.length < 4 || catalogue[field].format === 'code') return [];
  const [year = '', month = '', day = ''] = value.split('-');
  return catalogue[field].format === 'date' ? [value, `${day}/${month}/${year}`, `${day}.${month}.${year}`] : [value];
}
