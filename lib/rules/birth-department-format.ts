import { defineRule } from './define-rule';
import { sourced } from './sources';

const known = /^(?:0[1-9]|[1-8]\d|9[0-5]|99|2[AB]|97[1-8]|98[46789])$/;

export const birthDepartmentFormat = defineRule({
  id: 'birth-department-format',
  severity: 'blocking',
  statement: 'Le département de naissance est un code : 01 à 95, 2A, 2B, 971 à 978, 984, 986 à 989, ou 99 pour l’étranger.',
  source: sourced('Notice 51649 du CERFA 10103, cadre L’apprenti(e)'),
  judgesText: ['apprentice.birthDepartment'],
  check(values) {
    // A label that begins with its code is read by the code; other words are an answer that no table knows.
    const [, head] = /^([0-9A-Z]{1,3})(?:\s*[-–—:(].*)?$/i.exec(values['apprentice.birthDepartment']) ?? [];
    if (head === undefined) return { is: 'incomplete', missing: ['apprentice.birthDepartment'] };
    const code = head.toUpperCase().replace(/^0(?=..$)/, '');
    if (known.test(code)) return { is: 'pass' };
    const padded = `0${code}`;
    return {
      is: 'violation',
      message: `Remplacez « ${head} » par le code du département de naissance : 01 à 95, 2A, 2B, 971 à 978, 984, 986 à 989, ou 99 pour une naissance à l’étranger.`,
      fields: ['apprentice.birthDepartment'],
      ...(/^0[1-9]$/.test(padded) ? { corrections: [{ field: 'apprentice.birthDepartment', value: padded }] } : {}),
    };
  },
});
