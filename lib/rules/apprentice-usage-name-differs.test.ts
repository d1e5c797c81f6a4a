import { apprenticeUsageNameDiffers } from './apprentice-usage-name-differs';
import { testRule } from './rule-tester';

const named = (usageName: string | null, lastName = 'Martin') => ({ 'apprentice.usageName': usageName, 'apprentice.lastName': lastName });

testRule(apprenticeUsageNameDiffers, {
  pass: [
    { when: 'no usage name', fields: named(null) },
    { when: 'another name', fields: named('Durand') },
    { when: 'both names joined', fields: named('Martin-Durand') },
  ],
  violation: [
    { when: 'the same in capitals', fields: named('MARTIN'), says: ['MARTIN'], marks: ['apprentice.usageName'] },
    { when: 'the same without accents', fields: named('Beraud', 'Béraud') },
  ],
  incomplete: [
    { when: 'no birth name', fields: { 'apprentice.usageName': 'Durand', 'apprentice.lastName': null } },
    { when: 'the usage name is not on the page', fields: { 'apprentice.lastName': 'Martin' } },
  ],
  bounds: 'none',
});
