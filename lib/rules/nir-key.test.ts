import { nirKey } from './nir-key';
import { testRule } from './rule-tester';

const nir = (text: string) => ({ 'apprentice.nir': text });

testRule(nirKey, {
  pass: [
    { when: 'the right key', fields: nir('108036912304522') },
    { when: 'another right key', fields: nir('101010100100153') },
    { when: 'the right key in Corsica', fields: nir('109042A00401292') },
  ],
  violation: [
    { when: 'one too many', fields: nir('108036912304523'), corrects: nir('108036912304522') },
    { when: 'one too many in Corsica', fields: nir('109042A00401293'), corrects: nir('109042A00401292') },
    { when: 'key 00, with spaces', fields: nir('1 08 03 69 123 045 00'), corrects: nir('108036912304522') },
  ],
  inapplicable: [
    { when: 'without a key', fields: nir('1080369123045') },
    { when: 'blank', fields: { 'apprentice.nir': null } },
    { when: 'not the shape of a NIR', fields: nir('108') },
  ],
  incomplete: [{ when: 'not on the page', fields: {} }],
  bounds: [['the right key', 'one too many']],
});
