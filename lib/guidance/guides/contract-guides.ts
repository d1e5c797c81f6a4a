import { atCode, atField, atSection, readField, words, type Guide } from '../guide';

/** Stage D5 to D8 of the Constructys guide: contract, training, draft, error message. */
export const contractGuides: readonly Guide[] = [
  {
    id: 'stage-d5',
    title: 'CERFA : le contrat',
    author: null,
    steps: [
      atField('contract.type', 'Choisissez le type de contrat', '11 pour un premier contrat.'),
      readField('contract.previousContractNumber', 'Type 21, 22 ou 23 : indiquez le numéro du contrat précédent', 'Il est sur l’accord de prise en charge de l’ancien contrat. Passez cette étape pour un premier contrat.'),
      readField('contract.exemptionType', 'Une dérogation ? Indiquez son type', 'Laissez vide dans le cas ordinaire.'),
      atField('contract.conclusionDate', 'Indiquez la date de signature du contrat', 'Elle ne peut pas être après la date de début d’exécution. Recopiez celle du CERFA signé.'),
      atField('contract.startDate', 'Indiquez la date de début d’exécution', 'Le premier jour du contrat, en entreprise ou au CFA.'),
      atField('contract.endDate', 'Indiquez la date de fin', 'Elle couvre les examens.'),
      readField('contract.hazardousWork', 'Machines dangereuses : vérifiez la réponse', '« Non » est mis par défaut : à corriger si tel est le cas.'),
      atSection('contract', 'Renseignez les autres champs du contrat', 'Durée du travail, salaire brut, caisse de retraite. Date d’effet d’un avenant et avantages en nature : seulement si nécessaire.'),
      atSection('wages', 'Remplissez la grille de rémunération', 'Truelle la calcule dans son panneau. Une seconde période ne se remplit que si le taux change dans l’année.'),
    ],
  },
  {
    id: 'stage-d6',
    title: 'CERFA : la formation',
    author: null,
    steps: [
      atCode('F-01', 'Cliquez sur la loupe du CFA', 'Cherchez par le code UAI, cliquez sur « Rechercher », choisissez la ligne. Les champs du CFA se remplissent seuls et ne sont pas modifiables.', { is: 'looked-up', lookup: 'cfa' }),
      words('Le CFA n’a pas de code UAI ?', 'Le dossier ne peut pas être transmis sans lui. Appelez votre Constructys régional : ses coordonnées sont sur la page d’accueil d’eGestion.'),
      atField('training.targetDiploma', 'Choisissez le diplôme ou titre visé', 'Son genre d’abord : CAP, BP, BTS, titre professionnel.'),
      atCode('F-02', 'Cliquez sur la loupe du code de la certification', 'Cherchez par code diplôme. S’il n’est pas trouvé, choisissez « 99 – Certification non trouvée ».', { is: 'looked-up', lookup: 'certification' }),
      atCode('F-03', 'Cliquez sur la loupe du code RNCP', 'Cherchez par le même code diplôme.', { is: 'looked-up', lookup: 'rncp' }),
      atSection('training', 'Renseignez les autres champs de la formation', 'Dates et heures sont dans la convention de formation.'),
      readField('training.cfaIsMainSite', 'Cochez la case si les cours ont lieu au CFA responsable', 'Sinon, remplissez le lieu de formation principal.'),
      readField('signature.supportingDocumentsAttestation', 'Lisez la dernière case du bloc, et cochez-la si elle est vraie', 'Si elle est à l’étape de validation, passez.'),
      atCode('B-10', 'Tous les champs sont remplis ? Cliquez sur « Suivant »', 'Truelle dit d’abord ce qui ne va pas.', { is: 'page', steps: ['validate', 'documents', 'sent'] }),
    ],
  },
  {
    id: 'stage-d7',
    title: 'Garder un brouillon',
    author: null,
    steps: [
      atCode('B-09', 'Cliquez sur « SAUVEGARDER »', 'La saisie est gardée comme brouillon, même incomplète.'),
      atCode('B-06', 'Retrouvez-la dans « BROUILLONS »', 'L’onglet est dans la rubrique « Faire une demande de prise en charge ».'),
    ],
  },
  {
    id: 'stage-d8',
    title: 'Comprendre le message d’erreur d’eGestion',
    author: null,
    steps: [
      words('Le message donne les champs à remplir', 'Il apparaît après « Suivant » quand le formulaire n’est pas bien renseigné. Le guide « Corriger les points » de Truelle mène à chacun.'),
      atCode('B-10', 'Corrigez, puis cliquez à nouveau sur « Suivant »', 'Rien de ce qui est juste n’est à refaire.', { is: 'page', steps: ['validate', 'documents', 'sent'] }),
    ],
  },
];
