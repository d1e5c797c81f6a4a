import { describe, expect, it } from 'vitest';
import type { LookupId } from '../portal/description';
import { egestion } from '../portal/egestion';
import { describedPage, type DescribedControl } from './described-page';
import { identifyCard } from './identify-card';

const behind: readonly DescribedControl[] = [{ label: 'Nom de naissance', under: ['Informations de l’apprenti(e)'] }];
const inCard = (labels: readonly string[], under = ['Fiche « Personne »']): readonly DescribedControl[] => labels.map((label) => ({ label, under, inDialog: true }));

function fields(controls: readonly DescribedControl[], lookup: LookupId): readonly (string | null)[] {
  const reading = describedPage(controls);
  const { matches } = identifyCard(reading, egestion, lookup);
  return reading.controls.map(({ id }) => matches.find(({ control }) => control === id)?.field ?? null);
}

describe('identifyCard', () => {
  it('reads bare labels as those of the person being created', () => {
    const card = [...behind, ...inCard(['Nom', 'Prénom', 'Date de naissance', 'Courriel', 'Fonction'])];
    expect(fields(card, 'master2')).toEqual([null, 'master2.lastName', 'master2.firstName', 'master2.birthDate', 'master2.email', 'master2.job']);
    expect(fields(card, 'apprentice')).toEqual([null, 'apprentice.lastName', 'apprentice.firstName', 'apprentice.birthDate', 'apprentice.email', null]);
  });

  it('matches nothing in a search, nor where the portal has no card', () => {
    expect(fields([...behind, ...inCard(['Nom', 'Prénom'], ['Rechercher une personne'])], 'apprentice')).toEqual([null, null, null]);
    expect(fields(inCard(['Nom', 'Prénom']), 'contact')).toEqual([null, null]);
    expect(fields(behind, 'apprentice')).toEqual([null]);
  });
});
