import type { PortalDescription } from './description';

/** The State’s public form: one page of folding blocks, without searches, uploads or sending; it ends in a PDF to sign. */
export const apprentissageBeta: PortalDescription = {
  id: 'apprentissage-beta',
  name: 'Générateur de contrat d’apprentissage (beta.gouv.fr)',
  seen: { on: '2026-11-23', source: 'Code public de mission-apprentissage/contrat, formulaires du 2024-11-13' },
  hosts: ['contrat.apprentissage.beta.gouv.fr'],
  signs: ['Cerfa 10103', 'Contrat d’apprentissage', 'Mode contractuel de l’apprentissage', 'Téléchargez à tout moment', 'mission-apprentissage'],
  steps: [
    {
      id: 'form',
      title: 'Le CERFA',
      stage: 'D',
      headings: ['Cerfa 10103', 'Employeur', 'Apprenti', 'Maître d’apprentissage', 'Contrat', 'Formation'],
      expects: [
        'mode.contractMode',
        'employer.siret',
        'employer.headcount',
        'apprentice.lastName',
        'apprentice.nationality',
        'apprentice.previousSituation',
        'master1.lastName',
        'contract.type',
        'contract.startDate',
        'training.cfa.uai',
        'training.targetDiploma',
        'training.rncpCode',
      ],
      buttons: ['Télécharger'],
    },
  ],
  sections: {
    employer: ['Employeur'],
    apprentice: ['Apprenti'],
    masters: ['Maître d’apprentissage'],
    master2: ['Maître d’apprentissage n°2 (Optionnel)'],
    contract: ['Contrat'],
    training: ['Formation'],
    cfa: ['CFA responsable'],
    site: ['Lieu de formation principal'],
  },
  fields: {
    'employer.sector': ['Je suis'],
    'employer.siret': ['N° SIRET de l’établissement d’exécution du contrat'],
    'employer.idcc': ['Code IDCC de la convention'],
    'contract.conclusionDate': ['Date de signature du présent contrat'],
    // The place of training is asked with the words of the CFA, under its own title.
    'training.site.siret': ['N° SIRET CFA'],
    'training.site.uai': ['N° UAI du CFA'],
  },
  triggers: [
    'employer.sector',
    'employer.siret',
    'apprentice.birthDate',
    'contract.type',
    'contract.startDate',
    'contract.endDate',
    'training.cfa.siret',
    'training.cfaIsMainSite',
  ],
  // The periods of pay follow from the dates and the age; only the rates can be changed.
  readOnly: ([1, 2, 3, 4] as const).flatMap((year) => ([1, 2] as const).flatMap((period) => (['from', 'to'] as const).map((end) => `contract.wages.year${year}.period${period}.${end}` as const))),
  buttons: [{ id: 'download', effect: 'save', helpCode: 'B-20', names: ['Télécharger'] }],
  lookups: [],
  uploads: [],
  errorMessages: { titles: ['est obligatoire', 'n’est pas valide'] },
};
