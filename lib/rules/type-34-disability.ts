import { declaredDisability, disabilityBoxes } from './declared-disability';
import { defineRule } from './define-rule';
import { sourced } from './sources';

const afterRecognition = '34';

export const type34Disability = defineRule({
  id: 'type-34-disability',
  severity: 'warning',
  statement: 'L’avenant 34 (prolongation pour handicap) va avec un handicap déclaré.',
  source: sourced('Code du travail, art. R6222-47 à R6222-49 ; notice 51649 du CERFA 10103'),
  needs: ['contract.type'],
  looksAt: disabilityBoxes,
  check(values) {
    if (values['contract.type'] !== afterRecognition) return { is: 'inapplicable' };
    const disability = declaredDisability(values);
    if (disability.is === 'unknown') return { is: 'incomplete', missing: disability.missing };
    if (disability.is === 'yes') return { is: 'pass' };
    return {
      is: 'violation',
      message: 'Vérifiez la déclaration de handicap de l’apprenti(e), ou changez le type : l’avenant 34 prolonge le contrat d’un(e) apprenti(e) reconnu(e) travailleur handicapé.',
      fields: ['contract.type', ...disabilityBoxes],
    };
  },
});
