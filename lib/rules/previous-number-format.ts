import { defineRule } from './define-rule';
import { sourced } from './sources';

// Department (0 before two figures, 02A, 02B, 971 to 978, 984 and 986 to 989), year, month, two characters, four figures.
const depositNumber = /^(?!000)(?:0\d{2}|02[AB]|97[1-8]|98[46789])\d{4}(?:0[1-9]|1[0-2])(?:\d{2}|NC)\d{4}$/;

// Numbers given before 2020 by the chambers were not checked: a warning.
export const previousNumberFormat = defineRule({
  id: 'previous-number-format',
  severity: 'warning',
  statement: 'Le numéro du contrat précédent compte 15 caractères : département, année, mois, 2 caractères, 4 chiffres.',
  source: sourced('Format des numéros de dépôt (DECA) ; outil public de rédaction des contrats'),
  judgesText: ['contract.previousContractNumber'],
  check(values) {
    const shown = values['contract.previousContractNumber'];
    const number = shown.replace(/\s/g, '').toUpperCase();
    if (depositNumber.test(number)) return { is: 'pass' };
    return {
      is: 'violation',
      message: `Vérifiez le numéro de contrat ${shown} (${number.length} caractères) : on en attend 15, le département sur 3, l’année sur 4, le mois sur 2, puis 2 caractères et 4 chiffres.`,
      fields: ['contract.previousContractNumber'],
    };
  },
});
