import type { HelpEntry } from './help-entry';

type Part = 'number' | 'street' | 'complement' | 'postalCode' | 'city';

/** The five parts of an address, said of whose it is (« de l’établissement ») and of the paper that bears it. */
export function helpWithAddress(whose: string, where: string, notice: string): Readonly<Record<Part, HelpEntry>> {
  const entry = (put: string, example: string): HelpEntry => ({ put, where, example, notice });
  return {
    number: entry(`Le numéro dans la rue, pour l’adresse ${whose}. Laissez vide s’il n’y en a pas. «\u00a0bis\u00a0» ou «\u00a0ter\u00a0» va avec le numéro, ou dans la voie si la case n’accepte que des chiffres.`, '12'),
    street: entry(`Le type et le nom de la voie, pour l’adresse ${whose}, sans le numéro.`, 'RUE DES TANNEURS'),
    complement: entry(`Bâtiment, étage, résidence ou lieu-dit, pour l’adresse ${whose}. Laissez vide s’il n’y a rien à préciser.`, 'BATIMENT B'),
    postalCode: entry(`Les 5 chiffres du code postal ${whose}. Ce n’est pas le code INSEE de la commune, qui lui ressemble.`, '29000'),
    city: entry(`La commune qui va avec ce code postal, pour l’adresse ${whose}.`, 'QUIMPER'),
  };
}
