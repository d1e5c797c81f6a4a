import { expect, it } from 'vitest';
import { writeCaseSummary } from './write-case-summary';

const caseFile = {
  id: 'd1', name: '=1+1', employer: 'e1', master1: null, master2: null, apprentice: 'a1', training: null,
  values: { 'contract.startDate': '2026-09-01', 'apprentice.nir': '109032912345678' },
  progress: { state: 'sent', days: { begun: '2026-08-24', sent: '2026-08-28' } },
} as const; // prettier-ignore
const apprentice = { id: 'a1', name: 'Le Moal Lucas', values: { 'apprentice.nir': '109032912345678' } };
const employer = { id: 'e1', name: 'Maçonnerie Le Goff', values: { 'employer.siret': '90012345600015' } };

it('writes one line for each dossier, with its state and days, no NIR and nothing that a spreadsheet would run', () => {
  const [heads = [], line = []] = writeCaseSummary([{ caseFile, apprentice, employer, training: null, receipt: { filled: 112, refused: 2 } }]);
  const said = Object.fromEntries(heads.map((head, place) => [head, line[place]]));
  expect(said).toEqual({
    Dossier: "'=1+1", 'Apprenti(e)': 'Le Moal Lucas', Employeur: 'Maçonnerie Le Goff', SIRET: '900 123 456 00015', Formation: '', Début: '01/09/2026', Fin: '',
    État: 'Transmis', 'Ce qui manque': '', 'En cours le': '24/08/2026', 'Brouillon le': '', 'Transmis le': '28/08/2026', 'Champs remplis': '112', 'Champs refusés': '2',
  }); // prettier-ignore
  expect(JSON.stringify([heads, line])).not.toContain('10903');
});
