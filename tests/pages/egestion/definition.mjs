import { tables } from './tables.mjs';

/**
 * The whole form of the copy, as data, for every skin.
 *
 * @typedef {'plain' | 'tables' | 'kit'} Skin
 * @typedef {'list' | 'radio' | 'text' | 'date' | 'checkbox'} Control
 * @typedef {'text' | 'date' | 'code' | 'boolean' | 'count' | 'minutes' | 'money' | 'rate' | 'siret' | 'nir' | 'uai' | 'naf' | 'idcc' | 'phone'
 *   | 'email' | 'postalCode' | 'depositNumber'} Format
 * @typedef {object} Field
 * @property {string} id
 * @property {string} block one of `blocks`
 * @property {string} group one of the block's groups
 * @property {Control} control
 * @property {Format} format
 * @property {keyof typeof tables | 'yesNo'} [options] for lists and radios
 * @property {boolean} required only looked at while the field is visible
 * @property {boolean} readOnly the portal fills it (company, person card, CFA, searches): shown locked
 * @property {string} [initial] what a new request holds, as typed
 * @property {keyof typeof conditions} [when] shown only then
 * @property {number} [maxLength]
 * @property {string} [hint] small text beside the field
 * @property {boolean} [nonZero] D2.5: an answer of 0 is refused
 * @property {boolean} [attestation] to be ticked by a person, never ticked beforehand
 * @property {Record<Skin, string>} labels
 * @property {Partial<Record<Skin, string>>} [controlIn] another control in that skin
 */

/** @type {Skin[]} */
export const skins = ['plain', 'tables', 'kit'];

/** Kinds of contract that continue or amend another one. */
const following = ['21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '38'];

/**
 * When a field or a group is shown. Each takes the canonical values and `{ today, master2Open }`.
 * @type {Record<string, (values: Record<string, unknown>, context: { today: string, master2Open: boolean }) => boolean>}
 */
export const conditions = {
  publicEmployer: (values) => values['employer.sector'] === 'public',
  minor: (values, { today }) => isUnder18(values['apprentice.birthDate'], values['contract.conclusionDate'] ?? today),
  notDisabled: (values) => values['apprentice.disabledWorker'] === false,
  secondMaster: (_values, { master2Open }) => master2Open,
  previousContract: (values) => following.includes(String(values['contract.type'])),
  amendment: (values) => following.slice(3).includes(String(values['contract.type'])),
  otherSite: (values) => values['training.cfaIsMainSite'] !== true,
};

function isUnder18(birthDate, day) {
  if (typeof birthDate !== 'string') return false;
  return day < `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
}

/** Blocks in the order of the page, each with its groups. A group without a title belongs to the block itself. */
export const blocks = [
  {
    id: 'mode',
    titles: titles('Mode contractuel de l’apprentissage', 'NATURE DU CONTRAT', 'Mode contractuel'),
    notes: ['La notice du CERFA est disponible pour aider à la saisie.', 'Les champs * sont obligatoires.'],
    groups: [{ id: 'mode', titles: null }],
  },
  {
    id: 'employer',
    titles: titles('Informations de l’employeur', "L'EMPLOYEUR", 'Entreprise'),
    groups: [
      {
        id: 'company',
        titles: titles('Établissement d’exécution du contrat', 'Etablissement', 'Établissement'),
        note: 'L’ensemble de ces champs sont non modifiables.',
      },
      {
        id: 'companyAddress',
        titles: titles('Adresse de l’établissement d’exécution du contrat', "Adresse de l'employeur", 'Adresse de l’entreprise'),
      },
      { id: 'employerDetails', titles: titles('Renseigner les autres champs', 'Autres renseignements', 'À compléter') },
      {
        id: 'contact',
        titles: titles('Personne contact', 'Contact entreprise', 'Personne à contacter'),
        person: 'contact',
        note: 'Vérifier les coordonnées de la personne contact.',
      },
    ],
  },
  {
    id: 'apprentice',
    titles: titles('Informations de l’apprenti(e)', "L'APPRENTI(E)", 'Apprenti'),
    groups: [
      { id: 'identity', titles: titles('Identité', 'Identite', 'Identité'), person: 'apprentice' },
      { id: 'apprenticeAddress', titles: titles('Adresse de l’apprenti(e)', "Adresse de l'apprenti", 'Adresse'), of: 'apprentice' },
      { id: 'situation', titles: titles('Renseigner les autres champs', 'Parcours et situation', 'Parcours et situation') },
      {
        id: 'legalRepresentative',
        titles: titles(
          'Représentant légal (à renseigner si l’apprenti est mineur non émancipé)',
          'Responsable légal',
          'Représentant légal',
        ),
        note: 'À renseigner si l’apprenti est mineur non émancipé.',
        when: 'minor',
      },
    ],
  },
  {
    id: 'masters',
    titles: titles('Informations du Maître d’apprentissage', "LE MAITRE D'APPRENTISSAGE", 'Maître(s) d’apprentissage'),
    groups: [
      {
        id: 'master1',
        titles: titles('Maître d’apprentissage n° 1', "Maître d'apprentissage 1", 'Premier maître d’apprentissage'),
        person: 'master1',
      },
      {
        id: 'master2',
        titles: titles('Maître d’apprentissage n° 2', "Maître d'apprentissage 2", 'Second maître d’apprentissage'),
        person: 'master2',
        when: 'secondMaster',
      },
      { id: 'attestations', titles: null, note: 'Cases à cocher obligatoirement pour validation du dossier.' },
    ],
  },
  {
    id: 'contract',
    titles: titles('Informations sur le contrat', 'LE CONTRAT', 'Conditions du contrat'),
    notes: ['Renseigner tous les champs suivants.'],
    groups: [
      { id: 'contract', titles: null },
      {
        id: 'wages',
        titles: titles('Rémunération', 'Grille de rémunération', 'Rémunération'),
        note: 'Indiquer SMIC ou SMC (salaire minimum conventionnel).',
        payTable: true,
      },
      { id: 'salary', titles: null },
      {
        id: 'benefits',
        titles: titles('Avantages en nature, le cas échéant', 'Avantages en nature', 'Avantages en nature'),
        note: 'À renseigner si nécessaire.',
      },
    ],
  },
  {
    id: 'training',
    titles: titles('Informations sur la Formation', 'LA FORMATION', 'Formation'),
    groups: [
      { id: 'companyCfa', titles: null },
      {
        id: 'cfa',
        titles: titles('CFA responsable', 'Organisme de formation responsable', 'CFA responsable'),
        lookup: 'cfa',
        note: 'Les champs sont automatiquement renseignés après la sélection du CFA. Ils ne sont pas modifiables.',
      },
      { id: 'cfaAddress', titles: titles('Adresse du CFA responsable', 'Adresse du CFA', 'Adresse du CFA'), of: 'cfa' },
      { id: 'certification', titles: titles('Diplôme ou titre visé', 'Certification', 'Formation préparée') },
      { id: 'course', titles: titles('Organisation de la formation', 'Dates et duree', 'Calendrier') },
      {
        id: 'site',
        titles: titles(
          'Lieu principal de réalisation de la formation si différent du CFA responsable',
          'Lieu principal de formation',
          'Lieu de formation principal',
        ),
        when: 'otherSite',
      },
      { id: 'declaration', titles: null },
    ],
  },
];

const oneLine = { control: 'text', format: 'text', maxLength: 80 };
const yesNo = { control: 'radio', format: 'boolean', options: 'yesNo' };
const tick = { control: 'checkbox', format: 'boolean' };
const day = { control: 'date', format: 'date', maxLength: 10 };
const amount = { control: 'text', format: 'money', maxLength: 10 };
const email = { control: 'text', format: 'email', maxLength: 80 };
const phone = { control: 'text', format: 'phone', maxLength: 17 };
const list = (options) => ({ control: 'list', format: 'code', options });
const must = { required: true };
const locked = { readOnly: true };
const boxes = { controlIn: { tables: 'dateBoxes' } };

/** @type {Field[]} */
export const fields = [
  field(
    'mode.contractMode',
    'mode',
    { ...list('contractMode'), control: 'radio', controlIn: { tables: 'list', kit: 'list' }, ...must },
    'Mode contractuel de l’apprentissage',
    'NATURE DU CONTRAT (CDI / CDD)',
    'Nature du contrat (CDI / CDD)',
  ),

  field('employer.name', 'company', { ...oneLine, ...locked }, 'Nom et prénom ou dénomination', 'DENOMINATION SOCIALE', 'Raison sociale'),
  field(
    'employer.siret',
    'company',
    { ...oneLine, format: 'siret', ...locked },
    'N° SIRET de l’établissement d’exécution du contrat',
    "N° SIRET DE L'EMPLOYEUR",
    'SIRET de l’établissement',
  ),
  field(
    'employer.naf',
    'company',
    { ...oneLine, format: 'naf', ...locked },
    'Code activité de l’entreprise (NAF)',
    'Code APE/NAF',
    'Code NAF',
  ),
  ...address('employer', 'companyAddress', { ...locked }),
  field(
    'employer.sector',
    'employerDetails',
    { ...list('employerSector'), control: 'radio', ...must },
    'Employeur privé ou public',
    "Secteur de l'employeur",
    'Secteur de l’employeur',
  ),
  field(
    'employer.type',
    'employerDetails',
    { ...list('employerType'), ...must },
    'Type d’employeur',
    "TYPE D'EMPLOYEUR",
    'Type d’employeur',
  ),
  field(
    'employer.specific',
    'employerDetails',
    { ...list('employerSpecific'), ...must },
    'Employeur spécifique',
    'EMPLOYEUR SPECIFIQUE',
    'Employeur spécifique',
  ),
  field(
    'employer.headcount',
    'employerDetails',
    { ...oneLine, format: 'count', maxLength: 6, nonZero: true, ...must, hint: 'Différent de 0' },
    'Effectif total salariés de l’entreprise',
    "EFFECTIF SALARIE DE L'ENTREPRISE",
    'Effectif de l’entreprise',
  ),
  field(
    'employer.idcc',
    'employerDetails',
    { ...oneLine, format: 'idcc', maxLength: 4, ...must },
    'Code IDCC de la convention collective applicable',
    'CODE IDCC',
    'N° IDCC',
  ),
  field('employer.phone', 'employerDetails', { ...phone, ...must }, 'Téléphone', 'Tél.', 'Téléphone de l’entreprise'),
  field('employer.email', 'employerDetails', { ...email, ...must }, 'Courriel', 'Adresse mail', 'E-mail de l’entreprise'),
  field(
    'employer.unemploymentScheme',
    'employerDetails',
    { ...yesNo, when: 'publicEmployer' },
    'Adhésion de l’apprenti au régime spécifique d’assurance chômage',
    "Adhésion de l'apprenti au régime spécifique d'assurance chômage",
    'Employeur public : adhésion au régime spécifique d’assurance chômage',
  ),

  field(
    'apprentice.lastName',
    'identity',
    { ...oneLine, ...must, ...locked },
    'Nom de naissance de l’apprenti(e)',
    'NOM DE NAISSANCE',
    'Nom de naissance',
  ),
  field('apprentice.usageName', 'identity', { ...oneLine, ...locked }, 'Nom d’usage', "NOM D'USAGE", 'Nom d’usage'),
  field(
    'apprentice.firstName',
    'identity',
    { ...oneLine, ...must, ...locked },
    'Le premier prénom de l’apprenti(e) selon l’état civil',
    'PREMIER PRENOM',
    'Premier prénom',
  ),
  field(
    'apprentice.nir',
    'identity',
    { ...oneLine, format: 'nir', maxLength: 21, ...locked },
    'NIR de l’apprenti(e)',
    'N° DE SECURITE SOCIALE',
    'Numéro de sécurité sociale (NIR)',
  ),
  field('apprentice.birthDate', 'identity', { ...day, ...must, ...locked }, 'Date de naissance', 'NE(E) LE', 'Date de naissance'),
  field(
    'apprentice.sex',
    'identity',
    { ...list('sex'), control: 'radio', controlIn: { tables: 'list' }, ...must, ...locked },
    'Sexe',
    'SEXE',
    'Sexe',
  ),
  field('apprentice.phone', 'identity', { ...phone, ...locked }, 'Téléphone', 'Téléphone portable', 'Mobile'),
  field('apprentice.email', 'identity', { ...email, ...locked }, 'Courriel', 'E-mail', 'Adresse e-mail'),
  ...address('apprentice', 'apprenticeAddress', { ...locked }),
  field(
    'apprentice.birthDepartment',
    'situation',
    { ...list('birthDepartment'), controlIn: { tables: 'text' }, ...must },
    'Département de naissance',
    'DEPARTEMENT DE NAISSANCE',
    'Département de naissance',
  ),
  field(
    'apprentice.birthCity',
    'situation',
    { ...oneLine, maxLength: 60, ...must },
    'Commune de naissance',
    'VILLE DE NAISSANCE',
    'Commune de naissance',
  ),
  field('apprentice.nationality', 'situation', { ...list('nationality'), ...must }, 'Nationalité', 'NATIONALITE', 'Nationalité'),
  field('apprentice.socialRegime', 'situation', { ...list('socialRegime'), ...must }, 'Régime social', 'REGIME SOCIAL', 'Régime social'),
  field(
    'apprentice.eliteAthlete',
    'situation',
    { ...yesNo, ...must },
    'Déclare être inscrit sur la liste des sportifs de haut niveau',
    'SPORTIF DE HAUT NIVEAU',
    'Inscrit sur la liste des sportifs de haut niveau',
  ),
  field(
    'apprentice.disabledWorker',
    'situation',
    { ...yesNo, ...must },
    'Déclare bénéficier de la reconnaissance travailleur handicapé',
    'Reconnaissance travailleur handicapé (RQTH)',
    'Reconnaissance de travailleur handicapé (RQTH)',
  ),
  field(
    'apprentice.disabilityYouthEquivalence',
    'situation',
    { ...yesNo, when: 'notDisabled' },
    'Équivalence jeunes',
    'EQUIVALENCE JEUNES',
    'Équivalence jeunes RQTH',
  ),
  field(
    'apprentice.disabilityBoeExtension',
    'situation',
    { ...yesNo, when: 'notDisabled' },
    'Extension BOE',
    'EXTENSION BOE',
    'Extension BOE',
  ),
  field(
    'apprentice.previousSituation',
    'situation',
    { ...list('previousSituation'), ...must },
    'Situation avant ce contrat',
    'SITUATION AVANT CONTRAT',
    'Situation avant le contrat',
  ),
  field(
    'apprentice.lastPreparedDiploma',
    'situation',
    { ...list('diploma'), ...must },
    'Dernier diplôme ou titre préparé',
    'DERNIER DIPLOME PREPARE',
    'Dernier diplôme préparé',
  ),
  field(
    'apprentice.lastClass',
    'situation',
    { ...list('lastClass'), ...must },
    'Dernière classe / année suivie',
    'DERNIERE CLASSE SUIVIE',
    'Dernière classe ou année suivie',
  ),
  field(
    'apprentice.lastPreparedDiplomaTitle',
    'situation',
    { ...oneLine, maxLength: 120, ...must },
    'Intitulé précis du dernier diplôme ou titre préparé',
    'INTITULE DU DERNIER DIPLOME PREPARE',
    'Intitulé du dernier diplôme ou titre préparé',
  ),
  field(
    'apprentice.highestDiploma',
    'situation',
    { ...list('diploma'), ...must },
    'Diplôme ou titre le plus élevé obtenu',
    'DIPLOME LE PLUS ELEVE OBTENU',
    'Plus haut diplôme ou titre obtenu',
  ),
  field(
    'apprentice.businessProject',
    'situation',
    { ...yesNo, ...must },
    'Déclare avoir un projet de création ou de reprise d’entreprise',
    "PROJET DE CREATION OU DE REPRISE D'ENTREPRISE",
    'Projet de création ou de reprise d’entreprise',
  ),
  field(
    'legalRepresentative.fullName',
    'legalRepresentative',
    { ...oneLine },
    'Nom de naissance et prénom',
    'NOM ET PRENOM DU REPRESENTANT LEGAL',
    'Nom de naissance et prénom du représentant',
  ),
  ...address('legalRepresentative', 'legalRepresentative', {}),
  field(
    'legalRepresentative.email',
    'legalRepresentative',
    { ...email },
    'Courriel',
    'Courriel du responsable légal',
    'E-mail du représentant légal',
  ),

  ...master('master1'),
  ...master('master2'),
  field(
    'masters.eligibilityAttestation',
    'attestations',
    { ...tick, ...must, attestation: true },
    'L’employeur atteste sur l’honneur que le maître d’apprentissage répond à l’ensemble des critères d’éligibilité à cette fonction.',
    "L'employeur atteste sur l'honneur que le(s) maître(s) d'apprentissage répond à l'ensemble des critères d'éligibilité à cette fonction.",
    'L’employeur atteste de l’éligibilité du maître d’apprentissage',
  ),
  field(
    'signature.supportingDocumentsAttestation',
    'attestations',
    { ...tick, ...must, attestation: true },
    'L’employeur atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat',
    "L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du contrat.",
    'L’employeur atteste disposer des pièces justificatives nécessaires au dépôt',
  ),

  field(
    'contract.type',
    'contract',
    { ...list('contractType'), ...must },
    'Type de contrat ou d’avenant',
    'TYPE DE CONTRAT',
    'Type de contrat ou d’avenant',
  ),
  field(
    'contract.exemptionType',
    'contract',
    { ...list('exemptionType'), hint: 'À renseigner si dérogation' },
    'Type de dérogation',
    'DEROGATION EVENTUELLE',
    'Type de dérogation (optionnel)',
  ),
  field(
    'contract.previousContractNumber',
    'contract',
    {
      ...oneLine,
      format: 'depositNumber',
      maxLength: 20,
      when: 'previousContract',
      ...must,
      hint: 'À renseigner pour « type de contrat » 21, 22 ou 23',
    },
    'Numéro du contrat précédent ou du contrat sur lequel porte l’avenant',
    'N° DE CONTRAT PRECEDENT',
    'Numéro du contrat précédent',
  ),
  field(
    'contract.conclusionDate',
    'contract',
    { ...day, ...must, hint: 'Cette date ne peut être postérieure à la date de début d’exécution du contrat', ...boxes },
    'Date de conclusion (Date de signature du présent contrat)',
    'DATE DE SIGNATURE DU CONTRAT',
    'Date de signature du contrat',
  ),
  field(
    'contract.startDate',
    'contract',
    { ...day, ...must, ...boxes },
    'Date de début d’exécution du contrat',
    "DATE DE DEBUT D'EXECUTION DU CONTRAT",
    'Date de début d’exécution',
  ),
  field(
    'contract.practicalTrainingStartDate',
    'contract',
    { ...day, ...must },
    'Date de début de formation pratique chez l’employeur',
    'DATE DE DEBUT DE LA FORMATION PRATIQUE EN ENTREPRISE',
    'Début de formation pratique chez l’employeur',
  ),
  field(
    'contract.amendmentEffectDate',
    'contract',
    { ...day, when: 'amendment', ...must },
    'Si avenant, date d’effet',
    "DATE D'EFFET DE L'AVENANT",
    'Date d’effet de l’avenant',
  ),
  field(
    'contract.endDate',
    'contract',
    { ...day, ...must, ...boxes },
    'Date de fin du contrat ou de la période d’apprentissage',
    'DATE DE FIN DU CONTRAT',
    'Fin du contrat ou de la période d’apprentissage',
  ),
  field(
    'contract.weeklyHours',
    'contract',
    { ...oneLine, format: 'count', maxLength: 2, ...must },
    'Durée hebdomadaire du travail : heures',
    'DUREE HEBDOMADAIRE DE TRAVAIL',
    'Durée hebdomadaire (heures)',
  ),
  field(
    'contract.weeklyMinutes',
    'contract',
    { ...oneLine, format: 'minutes', maxLength: 2 },
    'Durée hebdomadaire du travail : minutes',
    'minutes',
    'Durée hebdomadaire (minutes)',
  ),
  field(
    'contract.hazardousWork',
    'contract',
    { ...yesNo, ...must, initial: 'non', hint: 'Par défaut « non » : à corriger si tel est le cas' },
    'Travail sur machines dangereuses ou exposition à des risques particuliers',
    'MACHINES DANGEREUSES OU RISQUES PARTICULIERS',
    'Travail sur machines dangereuses',
  ),
  ...payTable(),
  field(
    'contract.grossMonthlySalary',
    'salary',
    { ...amount, ...must },
    'Salaire brut mensuel à l’embauche',
    'SALAIRE BRUT MENSUEL',
    'Salaire brut mensuel à l’embauche (€)',
  ),
  field(
    'contract.pensionFund',
    'salary',
    { ...oneLine, options: 'pensionFund', controlIn: { kit: 'list' } },
    'Caisse de retraite complémentaire',
    'CAISSE DE RETRAITE COMPLEMENTAIRE',
    'Caisse de retraite complémentaire',
  ),
  field('contract.benefits.meal', 'benefits', { ...amount }, 'Nourriture (€ / repas)', 'NOURRITURE', 'Nourriture (€ par repas)'),
  field('contract.benefits.lodging', 'benefits', { ...amount }, 'Logement (€ / mois)', 'LOGEMENT', 'Logement (€ par mois)'),
  field('contract.benefits.other', 'benefits', { ...tick }, 'Autre', 'AUTRES AVANTAGES EN NATURE', 'Autre avantage en nature'),

  field(
    'training.companyCfa',
    'companyCfa',
    { ...yesNo, ...must },
    'CFA d’entreprise',
    "CFA D'ENTREPRISE",
    'Le centre de formation est-il un CFA d’entreprise ?',
  ),
  field(
    'training.cfa.name',
    'cfa',
    { ...oneLine, ...must, ...locked },
    'Dénomination du CFA responsable',
    "NOM DE L'ORGANISME DE FORMATION",
    'Nom du CFA',
  ),
  field('training.cfa.uai', 'cfa', { ...oneLine, format: 'uai', ...must, ...locked }, 'N° UAI du CFA', 'CODE UAI', 'UAI du CFA'),
  field(
    'training.cfa.siret',
    'cfa',
    { ...oneLine, format: 'siret', ...locked },
    'N° SIRET CFA',
    'SIRET CFA',
    'N° SIRET du CFA responsable',
  ),
  ...address('training.cfa', 'cfaAddress', { ...locked }),
  field(
    'training.targetDiploma',
    'certification',
    { ...list('diploma'), ...must },
    'Diplôme ou titre visé par l’apprenti',
    'DIPLOME OU TITRE VISE',
    'Type de diplôme visé',
  ),
  field(
    'training.targetDiplomaTitle',
    'certification',
    { ...oneLine, maxLength: 160, ...must },
    'Intitulé précis',
    'INTITULE DE LA CERTIFICATION',
    'Intitulé précis du diplôme ou titre visé',
  ),
  field(
    'training.diplomaCode',
    'certification',
    { ...oneLine, ...must, ...locked },
    'Code de la certification',
    'CODE DIPLOME',
    'Code du diplôme',
  ),
  field('training.rncpCode', 'certification', { ...oneLine, ...locked }, 'Code RNCP', 'FICHE RNCP', 'N° RNCP'),
  field(
    'training.cfaStartDate',
    'course',
    { ...day, ...must },
    'Date de début de formation en CFA',
    'DATE DEBUT FORMATION',
    'Début de formation en CFA',
  ),
  field(
    'training.examEndDate',
    'course',
    { ...day, ...must },
    'Date prévue de fin des épreuves ou examens',
    'DATE DE FIN DES EPREUVES OU EXAMENS',
    'Date prévue de fin des examens',
  ),
  field(
    'training.hours',
    'course',
    { ...oneLine, format: 'count', maxLength: 5, nonZero: true, ...must },
    'Durée de la formation : heures',
    "NOMBRE D'HEURES DE FORMATION",
    'Durée de la formation en heures',
  ),
  field(
    'training.remoteHours',
    'course',
    { ...oneLine, format: 'count', maxLength: 5 },
    'Durée de la formation à distance (heures)',
    'DONT HEURES A DISTANCE',
    'Dont formation à distance (heures)',
  ),
  field(
    'training.cfaIsMainSite',
    'course',
    { ...tick },
    'Si le CFA responsable est le lieu de formation principal cochez la case ci-contre',
    'Si le CFA responsable est le lieu de formation principal, cochez la case ci-contre',
    'Le CFA responsable est le lieu principal de formation',
  ),
  field(
    'training.site.name',
    'site',
    { ...oneLine, ...must },
    'Dénomination du lieu de formation principal',
    'DENOMINATION DU LIEU DE FORMATION',
    'Dénomination du lieu de formation',
  ),
  field(
    'training.site.uai',
    'site',
    { ...oneLine, format: 'uai', maxLength: 8 },
    'N° UAI',
    'UAI DU LIEU DE FORMATION',
    'N° UAI du lieu de formation',
  ),
  field(
    'training.site.siret',
    'site',
    { ...oneLine, format: 'siret', maxLength: 17 },
    'N° SIRET',
    'SIRET DU LIEU DE FORMATION',
    'N° SIRET du lieu de formation',
  ),
  ...address('training.site', 'site', {}),
  field(
    'declaration.accuracy',
    'declaration',
    { ...tick, ...must, attestation: true },
    'Je certifie l’exactitude des renseignements portés dans cette demande.',
    "Je certifie l'exactitude des renseignements portés dans cette demande.",
    'Je certifie l’exactitude des renseignements portés dans cette demande',
  ),

  field('signature.place', 'signature', { ...oneLine, ...must }, 'Fait à', 'LIEU DE SIGNATURE', 'Fait à'),
  field(
    'signature.date',
    'signature',
    { ...day, ...must, hint: 'Initialisée avec la date de conclusion du contrat. Elle ne doit pas être changée.' },
    'Fait le',
    'DATE « FAIT LE »',
    'Fait le',
  ),
];

/** The one statement that the CERFA does not have: kept apart from the fields in what is sent. */
export const extraFieldIds = ['declaration.accuracy'];

export const fieldById = new Map(fields.map((one) => [one.id, one]));

/** Fields of one group, in order. */
export function fieldsOf(group) {
  return fields.filter((one) => one.group === group);
}

/** Whether a field is on the page: its own condition and its group's. */
export function isShown(one, values, context) {
  const group = groupById.get(one.group);
  return [one.when, group?.when].every((when) => when === undefined || conditions[when](values, context));
}

export const groupById = new Map(blocks.flatMap((block) => block.groups.map((group) => [group.id, group])));

/** Options of a field as [code, text] in a skin. The words differ; the codes do not. */
export function optionsOf(one, skin) {
  if (one.options === undefined) return [];
  if (one.options === 'yesNo')
    return [
      ['oui', 'Oui'],
      ['non', 'Non'],
    ];
  const own = optionTexts[skin]?.[one.options];
  return tables[one.options].map(([code, label]) => [code, own?.[code] ?? optionText(skin, one.options, code, label)]);
}

const bare = ['employerSector', 'sex', 'pensionFund', 'wageBase'];

function optionText(skin, table, code, label) {
  if (table === 'wageBase') return code;
  if (bare.includes(table)) return label;
  if (skin === 'plain') return `${code} – ${label}`;
  return skin === 'tables' ? `${code} - ${label.replaceAll('’', "'")}` : label;
}

const optionTexts = {
  tables: {
    contractMode: { 1: 'CDD (durée limitée)', 2: 'CDI', 3: 'Entreprise de travail temporaire', 4: 'Saisonnier, deux employeurs' },
    employerSector: { prive: 'Privé', public: 'Public' },
    sex: { M: 'M', F: 'F' },
  },
  kit: { contractMode: { 1: 'CDD, à durée limitée', 2: 'CDI' } },
};

function titles(plain, tables, kit) {
  return { plain, tables, kit };
}

function field(id, group, rest, plain, tables, kit) {
  const block = blocks.find((one) => one.groups.some((candidate) => candidate.id === group));
  return { required: false, readOnly: false, ...rest, id, group, block: block?.id ?? 'signature', labels: titles(plain, tables, kit) };
}

function address(owner, group, rest) {
  const mandatory = owner === 'training.site' ? must : {};
  return [
    field(`${owner}.address.number`, group, { ...oneLine, ...rest, maxLength: 10 }, 'N°', 'Numéro', 'N° de voie'),
    field(`${owner}.address.street`, group, { ...oneLine, ...rest, ...mandatory, maxLength: 100 }, 'Voie', 'Voie', 'Nom de la voie'),
    field(
      `${owner}.address.complement`,
      group,
      { ...oneLine, ...rest, maxLength: 100 },
      'Complément',
      "Complément d'adresse",
      'Complément d’adresse',
    ),
    field(
      `${owner}.address.postalCode`,
      group,
      { ...oneLine, format: 'postalCode', ...rest, ...mandatory, maxLength: 5 },
      'Code postal',
      'CP',
      'Code postal',
    ),
    field(`${owner}.address.city`, group, { ...oneLine, ...rest, ...mandatory, maxLength: 60 }, 'Commune', 'Ville', 'Commune'),
  ];
}

function master(owner) {
  return [
    field(`${owner}.lastName`, owner, { ...oneLine, ...must, ...locked }, 'Nom de naissance', 'NOM DE NAISSANCE', 'Nom de naissance'),
    field(`${owner}.firstName`, owner, { ...oneLine, ...must, ...locked }, 'Prénom', 'PRENOM', 'Prénom'),
    field(`${owner}.birthDate`, owner, { ...day, ...must, ...locked }, 'Date de naissance', 'DATE DE NAISSANCE', 'Date de naissance'),
    field(`${owner}.email`, owner, { ...email, ...locked }, 'Courriel', 'Courriel', 'Courriel'),
    field(`${owner}.job`, owner, { ...oneLine, ...must }, 'Emploi occupé', 'FONCTION', 'Emploi occupé'),
    field(
      `${owner}.diploma`,
      owner,
      { ...oneLine, maxLength: 120, ...must },
      'Diplôme ou titre le plus élevé obtenu',
      'INTITULE DU DIPLOME OBTENU',
      'Diplôme le plus élevé obtenu',
    ),
    field(
      `${owner}.diplomaLevel`,
      owner,
      { ...list('masterDiplomaLevel'), ...must },
      'Niveau de diplôme ou titre le plus élevé obtenu',
      'NIVEAU DU DIPLOME OBTENU',
      'Niveau de diplôme',
    ),
  ];
}

function payTable() {
  const cells = [
    ['from', day, 'du', 'Du', 'Date de début'],
    ['to', day, 'au', 'Au', 'Date de fin'],
    ['rate', { ...oneLine, format: 'rate', maxLength: 6 }, '% du', 'Taux (%)', '% de rémunération'],
    ['base', list('wageBase'), 'SMIC ou SMC', 'Base de calcul', 'SMIC ou SMC'],
  ];
  return [1, 2, 3, 4].flatMap((year) =>
    [1, 2].flatMap((period) =>
      cells.map(([cell, kind, ...words]) =>
        field(`contract.wages.year${year}.period${period}.${cell}`, 'wages', { ...kind, required: year === 1 && period === 1 }, ...words),
      ),
    ),
  );
}

/** Names of the rows of the pay table, by skin: [year, period]. */
export const payRows = {
  plain: { years: ['1re année', '2ème année', '3ème année', '4ème année'], periods: ['1re période', '2e période'] },
  tables: { years: ['1ère année', '2è année', '3è année', '4è année'], periods: ['Période 1', 'Période 2'] },
  kit: { years: ['1re année', '2e année', '3e année', '4e année'], periods: ['1re période', '2e période'] },
};
