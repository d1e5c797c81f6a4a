import { describe, expect, it } from 'vitest';
import type { Calibration, PageReading } from '../fields/reading';
import { egestion } from '../portal/egestion';
import { describedPage as page, type DescribedControl } from './described-page';
import { identify } from './identify';

/** What became of each control, in order: the field, `?` and the fields it could be, `-` unrecognized, `x` foreign. */
function outcome(reading: PageReading, calibrations: readonly Calibration[] = []): readonly string[] {
  const found = identify(reading, egestion, calibrations);
  return reading.controls.map(({ id }) => {
    const match = found.matches.find((one) => one.control === id);
    if (match !== undefined) return match.field;
    const ambiguous = found.ambiguous.find((one) => one.control === id);
    if (ambiguous !== undefined) return `? ${[...ambiguous.candidates].sort().join(' ')}`;
    return found.unrecognized.includes(id) ? '-' : found.foreign.includes(id) ? 'x' : 'lost';
  });
}

const person = ['Nom de naissance', 'Prénom', 'Date de naissance'] as const;

describe('identify: whose field it is', () => {
  it('tells the same label in three blocks apart by the titles above', () => {
    const reading = page(['Informations de l’apprenti(e)', 'Maître d’apprentissage n° 1', 'Maître d’apprentissage n° 2'].flatMap((title) => person.map((label) => ({ label, under: [title] })))); // prettier-ignore
    expect(outcome(reading)).toEqual([
      'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate',
      'master1.lastName', 'master1.firstName', 'master1.birthDate',
      'master2.lastName', 'master2.firstName', 'master2.birthDate',
    ]); // prettier-ignore
  });

  it('tells two blocks of one title apart by their order', () => {
    const boxes = [0, 1].flatMap((block) => person.map((label) => ({ label, under: ['Maître d’apprentissage'], block })));
    expect(outcome(page(boxes))).toEqual(['master1.lastName', 'master1.firstName', 'master1.birthDate', 'master2.lastName', 'master2.firstName', 'master2.birthDate']); // prettier-ignore
  });

  it('leaves a label that everybody has alone when no title says whose it is', () => {
    expect(outcome(page([{ label: 'Code postal' }]))[0]).toMatch(/^\? .*apprentice\.address\.postalCode.*employer\.address\.postalCode/);
    expect(outcome(page([{ label: 'Code postal', under: ['Adresse du CFA'] }]))).toEqual(['training.cfa.address.postalCode']);
  });

  it('follows an owner named in the label itself', () => {
    const labels = ['Nom de l’apprenti(e)', 'Prénom de l’apprenti(e)', 'Prénom du maître d’apprentissage n° 2', 'E-mail du représentant légal'];
    expect(outcome(page(labels.map((label) => ({ label }))))).toEqual(['apprentice.lastName', 'apprentice.firstName', 'master2.firstName', 'legalRepresentative.email']);
  });

  it.each([
    ['Quand le contrat commence-t-il ?', 'contract.startDate'],
    ['À quelle date le contrat se termine-t-il ?', 'contract.endDate'],
    ['Combien d’heures par semaine ?', 'contract.weeklyHours'],
    ['Quand le contrat a-t-il été signé ?', 'contract.conclusionDate'],
    ['Quand le CFA commence-t-il ses cours ?', 'training.cfaStartDate'],
  ])('reads a label that asks « %s » as %s, and guesses nothing', (label, field) => {
    const [found] = outcome(page([{ label, under: ['Le contrat'], inputType: field.endsWith('Date') ? 'date' : 'text' }]));
    expect(found?.replace(/^\?.*/, '-')).toBe(field);
  });

  it.each([
    ['Quand l’entreprise a-t-elle été créée ?', 'Informations de l’employeur'],
    ['Nom de la mère', 'Informations de l’apprenti(e)'],
    ['Téléphone du contact', 'Informations de l’employeur'],
    ['Courriel', 'Personne contact'],
    ['Nom', 'Cabinet comptable'],
    ['Téléphone', 'Représentant légal'],
    ['Pays de naissance', 'Informations de l’apprenti(e)'],
    ['Nationalité', 'Maître d’apprentissage n° 1'],
    ['N° adhérent', 'Informations de l’employeur'],
  ])('never takes « %s » under « %s » for a field of the contract', (label, title) => {
    expect(outcome(page([{ label, under: [title] }]))[0]).toMatch(/^[-x?]/);
  });
});

describe('identify: ties', () => {
  it('matches neither of two controls that say the same', () => {
    const twice = [{ label: 'Code RNCP', under: ['La formation'] }, { label: 'Code RNCP', under: ['La formation'] }];
    expect(outcome(page(twice))).toEqual(['? training.rncpCode', '? training.rncpCode']);
  });

  it('never takes a search, a newsletter or a password box', () => {
    const boxes: readonly DescribedControl[] = [
      { label: 'Rechercher', inputType: 'search' }, { label: 'Courriel', under: ['Newsletter'] }, { label: 'Votre e-mail pour la lettre d’information' },
      { label: 'Nom', inputType: 'password', under: ['Apprenti'] },
    ]; // prettier-ignore
    expect(outcome(page(boxes))).toEqual(['x', 'x', 'x', 'x']);
  });

  it('says why, and repeats no value', () => {
    const reading = page([{ label: 'Code RNCP', under: ['La formation'], value: 'RNCP37121' }]);
    const { reasons } = identify(reading, egestion, []).matches[0] ?? { reasons: [] };
    expect(reasons.join(' ')).toContain('Code RNCP');
    expect(JSON.stringify(identify(reading, egestion, []))).not.toContain('RNCP37121');
  });
});

describe('identify: what the user showed', () => {
  const learnt: Calibration = { portal: 'egestion', field: 'employer.idcc', label: 'Réf. branche', section: ['Société'], kind: 'text', ordinal: 0, learntOn: '2026-11-24' };

  it('comes first, and is found again by label and section', () => {
    expect(outcome(page([{ label: 'Réf. branche', under: ['Société'] }]))).toEqual(['-']);
    expect(outcome(page([{ label: 'Réf. branche *', under: ['Société'] }]), [learnt])).toEqual(['employer.idcc']);
  });

  it('is reported when it no longer matches, and not used', () => {
    const moved = page([{ label: 'Réf. branche', under: ['Autre cadre'] }]);
    expect(outcome(moved, [learnt])).toEqual(['-']);
    expect(identify(moved, egestion, [learnt]).lostCalibrations).toEqual(['employer.idcc']);
    expect(identify(moved, egestion, [{ ...learnt, portal: 'autre' }]).lostCalibrations).toEqual([]);
  });
});

describe('identify: the step', () => {
  const headings = (text: string) => ({ headings: [{ text, level: 1 }] });
  it.each([
    ['documents', page([], { ...headings('Étape 4 : Ajouter des documents'), buttons: [{ id: '0:9', name: 'Transmettre', section: [], disabled: false, order: 9, inDialog: false }] })],
    ['validate', page([{ label: 'Indiquer le lieu', under: ['Valider votre demande'] }], headings('Étape 3 : Valider votre demande'))],
    ['form', page([...person, 'Nationalité'].map((label) => ({ label, under: ['Informations de l’apprenti(e)'] })), headings('Saisie'))],
    [null, page([{ label: 'Votre message' }], headings('Nous écrire'))],
  ])('is %s', (step, reading) => {
    expect(identify(reading, egestion, []).step).toBe(step);
  });
});
