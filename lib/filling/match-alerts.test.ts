import { describe, expect, it } from 'vitest';
import { isFieldId, type FieldId } from '../fields/catalogue';
import { describedPage, type DescribedControl } from './described-page';
import { matchAlerts } from './match-alerts';

/** What the page says of itself, tied to the fields in the order given. */
function tie(lines: readonly string[], controls: readonly (DescribedControl & { readonly field: string })[]) {
  const { controls: read } = describedPage(controls);
  const matches = read.flatMap(({ id }, place) => {
    const field = controls[place]?.field ?? '';
    return isFieldId(field) ? [{ control: id, field, score: 1, margin: 1, reasons: [] }] : [];
  });
  return matchAlerts({ controls: read, alerts: lines.map((text, order) => ({ text, order })) }, { matches });
}

const idcc = { field: 'employer.idcc', label: 'Code IDCC *', under: ['Employeur'] };
const headcount = { field: 'employer.headcount', label: 'Effectif total salariés de l’entreprise', under: ['Employeur'] };
const mail = { field: 'apprentice.email', label: 'Courriel', under: ['Apprenti'] };
const masterMail = { field: 'master1.email', label: 'Courriel', under: ['Maître d’apprentissage n° 1'] };
const end = { field: 'contract.endDate', label: 'Date de fin du contrat', under: ['Contrat'] };
const start = { field: 'contract.startDate', label: 'Date de début d’exécution du contrat', under: ['Contrat'] };

describe('what the portal says', () => {
  it.each<[string, string, readonly (DescribedControl & { readonly field: string })[], readonly FieldId[]]>([
    ['a label, then what is wrong', 'Code IDCC : à remplir', [idcc, headcount], ['employer.idcc']],
    ['a label after a dash, in capitals', "- EFFECTIF TOTAL SALARIES DE L'ENTREPRISE : à remplir", [idcc, headcount], ['employer.headcount']],
    ['a label in quotation marks', 'Le champ « Code IDCC » est obligatoire', [idcc, headcount], ['employer.idcc']],
    ['a title, then a label that several fields have', 'Maître d’apprentissage n° 1 – Courriel : incorrect', [mail, masterMail], ['master1.email']],
    ['a label that several fields have', 'Courriel : incorrect', [mail, masterMail], []],
    ['the same, the page calling one of them invalid', 'Courriel : incorrect', [{ ...mail, state: { invalid: true } }, masterMail], ['apprentice.email']],
    ['the same, the page calling both invalid', 'Courriel : incorrect', [{ ...mail, state: { invalid: true } }, { ...masterMail, state: { invalid: true } }], []],
    ['two long labels in a sentence', 'La date de fin du contrat précède la date de début d’exécution du contrat.', [end, start], ['contract.endDate', 'contract.startDate']],
    ['a short label inside a sentence, which may mean anything', 'Le courriel de confirmation est parti.', [mail], []],
    ['part of a longer word', 'Code IDCCX : à remplir', [idcc], []],
    ['nothing of the page', 'Votre session expire bientôt.', [idcc], []],
  ])('with %s', (_, line, controls, expected) => {
    expect(tie([line], controls)).toEqual([{ text: line.replace(/^- /, ''), fields: expected }]);
  });

  it('is not repeated when it only ends what the list says', () => {
    expect(tie(['Code IDCC : à remplir', 'à remplir', 'Service indisponible', 'Service indisponible'], [idcc])).toEqual([
      { text: 'Code IDCC : à remplir', fields: ['employer.idcc'] },
      { text: 'Service indisponible', fields: [] },
    ]);
  });
});
