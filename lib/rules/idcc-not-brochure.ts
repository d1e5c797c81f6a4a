import { queryEntry } from '../fields/nomenclatures';
import { defineRule } from './define-rule';
import { listInFrench } from './french-list';
import { readIdcc } from './idcc-code';
import { sourced } from './sources';

export const idccNotBrochure = defineRule({
  id: 'idcc-not-brochure',
  severity: 'blocking',
  statement: 'Le code IDCC n’est pas un numéro de brochure du Journal officiel.',
  source: sourced('Guide eGestion, employeur'),
  judgesText: ['employer.idcc'],
  check(values) {
    const text = values['employer.idcc'];
    const read = readIdcc(text);
    if (read.is === 'words') return { is: 'incomplete', missing: ['employer.idcc'] };
    if (read.is !== 'brochure') return { is: 'pass' };
    const [only, ...others] = read.agreements;
    const named = read.agreements.map((code) => `${code} (${queryEntry('idccConstructys', code)?.label ?? ''})`);
    const instead = only === undefined ? 'le code IDCC de votre convention, à 4 chiffres, qui figure sur les bulletins de paie' : listInFrench(named, 'ou');
    return {
      is: 'violation',
      message: `Remplacez « ${text} » par ${instead} : c’est un numéro de brochure du Journal officiel, pas un IDCC.`,
      fields: ['employer.idcc'],
      ...(only !== undefined && others.length === 0 ? { corrections: [{ field: 'employer.idcc', value: only }] } : {}),
    };
  },
});
