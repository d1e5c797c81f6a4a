import { defineDatedValue } from './dated-value';

/** Version of the form CERFA 10103 to use for a contract concluded on a day. *11 and *12 have no known first day. */
export const cerfaVersion = defineDatedValue({
  id: 'cerfa-version',
  label: 'Version du formulaire CERFA 10103',
  unit: 'version',
  amounts: [
    { from: '2021-02-25', until: '2023-04-19', amount: 9, reference: 'CERFA 10103*09, notice 51649#06' },
    { from: '2023-04-20', until: '2023-08-31', amount: 10, reference: 'CERFA 10103*10, notice 51649#07' },
    { from: '2025-01-17', until: '2025-06-30', amount: 13, reference: 'CERFA 10103*13, notice 51649#08' },
    { from: '2025-07-01', amount: 14, reference: 'CERFA 10103*14, notice 51649#09' },
  ],
  show: (version) => `*${String(version).padStart(2, '0')}`,
});
