import { documentsMinimum } from './documents-minimum';
import type { CaseFacts } from './rule';
import { testRule } from './rule-tester';

const sending = (uploads: NonNullable<CaseFacts['uploads']>) => ({ stage: 'sending', uploads }) as const;
const contract = (type: string | null, companyCfa = false) => ({ 'contract.type': type, 'training.companyCfa': companyCfa });

testRule(documentsMinimum, {
  pass: [
    { when: 'signed form and agreement', fields: contract('11'), facts: sending({ cerfa: 'uploaded', convention: 'uploaded' }) },
    { when: 'signed form and annex of a company CFA', fields: contract('11', true), facts: sending({ cerfa: 'uploaded', annex: 'uploaded', convention: 'empty' }) },
    { when: 'an amendment, form only', fields: contract('36'), facts: sending({ cerfa: 'uploaded' }) },
    { when: 'both, the type is not known', fields: {}, facts: sending({ cerfa: 'chosen', convention: 'pending' }) },
  ],
  violation: [
    { when: 'signed form only', fields: contract('11'), facts: sending({ cerfa: 'uploaded', convention: 'empty' }), says: ['convention de formation'] },
    { when: 'nothing, no type', fields: contract(null), facts: sending({}), says: ['le CERFA signé et la convention'] },
    { when: 'an amendment without form', fields: contract('36'), facts: sending({ convention: 'uploaded' }), says: ['CERFA signé'] },
    { when: 'an annex, but no company CFA', fields: contract('22'), facts: sending({ cerfa: 'uploaded', annex: 'uploaded' }) },
    { when: 'the form was refused', fields: contract('11'), facts: sending({ cerfa: 'refused', convention: 'uploaded' }) },
    { when: 'a company CFA with neither', fields: contract('11', true), facts: sending({ cerfa: 'uploaded' }), says: ['annexe'] },
  ],
  inapplicable: [{ when: 'while the form is filled', fields: contract('11'), facts: { stage: 'entry', uploads: {} } }],
  incomplete: [
    { when: 'the step is not known', fields: contract('11'), facts: { uploads: {} } },
    { when: 'the documents were not read', fields: contract('11'), facts: { stage: 'sending' } },
    { when: 'form only, the type is not known', fields: {}, facts: sending({ cerfa: 'uploaded' }) },
  ],
  bounds: 'none',
});
