import { fieldById, fieldsOf } from './definition.mjs';

/** Words of the pages that are not labels of fields, by skin: { plain, tables, kit }. */
export const words = {
  banner: same('Copie de démonstration – ceci n’est pas le site de Constructys'),
  portalName: same('Portail de Services'),
  openTool: same('Accéder à l’outil'),
  welcome: same('Bienvenue sur eGestion'),
  menuRequest: { plain: 'Faire une demande de prise en charge', tables: 'Faire une demande de prise en charge', kit: 'Nouvelle demande' },
  menuContract: same('Contrat d’apprentissage'),
  drafts: { plain: 'BROUILLONS', tables: 'Mes brouillons', kit: 'BROUILLONS' },
  companyTitle: {
    plain: 'Étape 1 : Sélectionner votre entreprise',
    tables: 'Etape 1 - Sélectionner votre entreprise',
    kit: 'Sélectionner votre entreprise',
  },
  companyHelp: same('Sélectionner l’entreprise pour laquelle le contrat d’apprentissage doit être saisi'),
  formTitle: { plain: 'Étape 2 : le CERFA', tables: 'Etape 2 - Le CERFA', kit: 'Contrat d’apprentissage' },
  validateTitle: { plain: 'Étape 3 : Valider votre demande', tables: 'Etape 3 - Valider votre demande', kit: 'Valider votre demande' },
  documentsTitle: { plain: 'Étape 4 : Ajouter des documents', tables: 'Etape 4 - Ajouter des documents', kit: 'Ajouter des documents' },
  sendTitle: {
    plain: 'Étape 4 : Transmettre votre demande',
    tables: 'Etape 4 - Transmettre votre demande',
    kit: 'Transmettre votre demande',
  },
  sentTitle: same('Demande transmise'),
  next: { plain: 'Suivant', tables: 'Étape suivante', kit: 'Continuer' },
  back: { plain: 'Précédent', tables: 'Retour', kit: 'Précédent' },
  save: { plain: 'SAUVEGARDER', tables: 'Enregistrer le brouillon', kit: 'Sauvegarder en brouillon' },
  send: { plain: 'Transmettre', tables: 'Transmettre la demande', kit: 'Transmettre' },
  errorTitle: {
    plain: 'Le formulaire n’est pas bien renseigné. Champs à remplir :',
    tables: 'Erreur : les champs suivants ne sont pas bien renseignés',
    kit: 'Champs à remplir ou à corriger',
  },
  saved: same('La demande est enregistrée dans vos brouillons.'),
  questions: same('Pour toute question contactez votre Constructys Régional !'),
  master2: {
    plain: 'maître d’apprentissage n° 2',
    tables: "Maître d'apprentissage 2 (optionnel)",
    kit: 'Ajouter un second maître d’apprentissage',
  },
  noUai: same(
    'En cas d’absence d’UAI, vous ne pouvez pas transmettre votre dossier. Dans ce cas, contactez votre Constructys régional (coordonnées sur la page d’accueil eGestion).',
  ),
  doubleClick: same('Double-cliquer sur la ligne correspondante dans la liste pour l’ajouter au dossier.'),
  technicalError: same('Une erreur technique est survenue. Veuillez réessayer.'),
  sessionLost: same('Votre session a expiré'),
  pending: same('Analyse en cours'),
  stored: same('Document chargé'),
};

/** Kinds of document, in the order of the page. The first two are the minimum. */
export const documentSlots = [
  slot('cerfa', true, 'Cerfa signé', 'CERFA FA13 SIGNE', 'Contrat d’apprentissage signé'),
  slot('convention', true, 'Convention de formation signée', 'CONVENTION DE FORMATION', 'Convention de formation signée'),
  slot(
    'tripartite',
    false,
    'Convention d’aménagement de durée',
    "Convention tripartite de réduction ou d'allongement de durée",
    'Convention d’aménagement de la durée du contrat',
  ),
  slot('annex', false, 'Annexe pédagogique et financière', 'Annexe pédagogique et financière', 'Annexe pédagogique et financière'),
  slot('mobility', false, 'Convention de mobilité européenne ou internationale', 'Convention de mobilité', 'Convention de mobilité'),
  slot(
    'ascendant',
    false,
    'Déclaration d’apprentissage (mineur employé par un ascendant)',
    "Déclaration en cas d'emploi d'un mineur par un ascendant",
    'Déclaration d’apprentissage (mineur employé par un ascendant)',
  ),
  slot('disability', false, 'Justificatif RQTH', 'Notification RQTH', 'Justificatif RQTH'),
  slot('other', false, 'Autre document', 'Autre', 'Autre document'),
];

const nameCriteria = [criterion('lastName', 'Nom', 'NOM', 'Nom'), criterion('firstName', 'Prénom', 'PRENOM', 'Prénom')];
const nameColumns = [column('lastName', 'Nom'), column('firstName', 'Prénom')];
const personSearch = {
  titles: { plain: 'Rechercher une personne', tables: 'Rechercher une personne', kit: 'Sélectionner une personne' },
  searchButton: same('Rechercher'),
  createButton: { plain: 'Créer une personne', tables: '+', kit: 'Créer une personne' },
  emptyText: same('Aucune personne trouvée. Il est possible de la créer en cliquant sur le signe +.'),
};
const peopleColumns = [...nameColumns, column('birthDate', 'Date de naissance'), column('city', 'Commune')];

/** The searches. `role` is what is chosen; `kind` is which directory is asked. Texts by skin. */
export const lookups = {
  contact: {
    ...personSearch,
    kind: 'contact',
    criteria: nameCriteria,
    columns: [...nameColumns, column('role', 'Fonction'), column('email', 'Courriel')],
    opener: { plain: 'Rechercher la personne contact', tables: 'loupe', kit: 'Rechercher une personne contact' },
    cardTitle: same('Fiche « Personne »'),
    validate: { plain: 'Valider', tables: 'VALIDER', kit: 'Valider' },
  },
  apprentice: {
    ...personSearch,
    kind: 'apprentice',
    criteria: [...nameCriteria, criterion('birthDate', 'Date de naissance', 'DATE DE NAISSANCE', 'Date de naissance', 'date')],
    columns: peopleColumns,
    opener: {
      plain: 'Cliquer ici pour sélectionner l’apprenti',
      tables: "Cliquer ici pour sélectionner l'apprenti",
      kit: 'Sélectionner l’apprenti',
    },
    cardTitle: { plain: 'Création de la fiche apprenti', tables: 'FICHE APPRENTI', kit: 'Fiche apprenti' },
    validate: {
      plain: 'Valider la création de la fiche apprenti',
      tables: 'VALIDER LA CREATION DE LA FICHE',
      kit: 'Valider la création de la fiche',
    },
  },
  master1: {
    ...personSearch,
    kind: 'master',
    criteria: nameCriteria,
    columns: peopleColumns,
    opener: { plain: 'Rechercher le maître d’apprentissage n° 1', tables: 'loupe', kit: 'Rechercher le premier maître d’apprentissage' },
    cardTitle: same('Fiche « Personne »'),
    validate: { plain: 'Valider', tables: 'VALIDER', kit: 'Valider' },
  },
  master2: {
    ...personSearch,
    kind: 'master',
    criteria: nameCriteria,
    columns: peopleColumns,
    opener: { plain: 'Rechercher le maître d’apprentissage n° 2', tables: 'loupe', kit: 'Rechercher le second maître d’apprentissage' },
    cardTitle: same('Fiche « Personne »'),
    validate: { plain: 'Valider', tables: 'VALIDER', kit: 'Valider' },
  },
  cfa: {
    kind: 'cfa',
    titles: { plain: 'Rechercher un CFA', tables: "Recherche de l'organisme", kit: 'Rechercher un organisme de formation' },
    criteria: [criterion('uai', 'Rechercher l’organisme par UAI', 'UAI', 'Rechercher par UAI')],
    columns: [column('uai', 'UAI'), column('name', 'Dénomination'), column('siret', 'SIRET'), column('city', 'Commune')],
    searchButton: same('Rechercher'),
    emptyText: same('Aucun organisme trouvé pour cet UAI.'),
    opener: { plain: 'Rechercher le CFA', tables: 'loupe', kit: 'Rechercher le CFA' },
  },
  certification: {
    kind: 'certification',
    titles: { plain: 'Rechercher une certification', tables: 'Recherche du code de la certification', kit: 'Choisir la certification' },
    criteria: [criterion('code', 'Rechercher par Code diplôme', 'CODE DIPLOME', 'Code diplôme')],
    columns: [column('code', 'Code diplôme'), column('title', 'Intitulé')],
    searchButton: same('Rechercher'),
    emptyText: same('Aucune certification trouvée.'),
    opener: { plain: 'Choisir le code de la certification', tables: 'loupe', kit: 'Choisir le code de la certification' },
  },
  rncp: {
    kind: 'rncp',
    titles: { plain: 'Choisir le code RNCP', tables: 'Recherche du code RNCP', kit: 'Choisir le code RNCP' },
    criteria: [criterion('code', 'Rechercher par Code diplôme', 'CODE DIPLOME', 'Code diplôme')],
    columns: [column('rncp', 'Code RNCP'), column('code', 'Code diplôme'), column('title', 'Intitulé')],
    searchButton: same('Rechercher'),
    emptyText: same('Aucune fiche RNCP trouvée.'),
    opener: { plain: 'Choisir le code RNCP', tables: 'loupe', kit: 'Choisir le code RNCP' },
  },
};

/**
 * Fields of a creation card: { name, labels, control, format, required, options? }. `name` is the key of the person's record;
 * for an apprentice `address.street`… as in the form's own ids.
 * @param {'contact' | 'apprentice' | 'master'} kind
 */
export function cardFields(kind) {
  if (kind === 'contact') {
    return [
      cardField('lastName', 'text', true, 'Nom', 'NOM', 'Nom'),
      cardField('firstName', 'text', true, 'Prénom', 'PRENOM', 'Prénom'),
      cardField('role', 'text', false, 'Fonction', 'FONCTION', 'Fonction'),
      cardField('phone', 'phone', true, 'Téléphone', 'TELEPHONE', 'Téléphone'),
      cardField('email', 'email', true, 'Courriel', 'COURRIEL', 'Courriel'),
    ];
  }
  const owner = kind === 'apprentice' ? 'apprentice' : 'master1';
  const groups = kind === 'apprentice' ? ['identity', 'apprenticeAddress'] : ['master1'];
  return groups
    .flatMap(fieldsOf)
    .filter((one) => one.readOnly)
    .map((one) => ({ ...one, readOnly: false, name: one.id.slice(owner.length + 1) }));
}

/** Fields of the form that the record of a chosen person fills. @param {'apprentice' | 'master1' | 'master2'} role */
export function filledByPerson(role) {
  return [...fieldById.values()].filter((one) => one.readOnly && one.id.startsWith(`${role}.`)).map((one) => one.id);
}

/** Fields of the form that the chosen CFA fills. */
export const filledByCfa = [...fieldById.keys()].filter((id) => id.startsWith('training.cfa.'));

/** Row always offered last in the list of certifications (D6.12). */
export const certificationNotFound = { code: '99', title: 'Certification non trouvée', text: '99 – Certification non trouvée' };

/** Regional offices on the eGestion home page: invented contact details. */
export const regionalOffices = [
  ['Région Nord-Ouest', '02 00 00 00 01', 'nord-ouest@exemple.invalid'],
  ['Région Île-de-France', '01 00 00 00 02', 'ile-de-france@exemple.invalid'],
  ['Région Grand-Est', '03 00 00 00 03', 'grand-est@exemple.invalid'],
  ['Région Sud-Est', '04 00 00 00 04', 'sud-est@exemple.invalid'],
  ['Région Sud-Ouest', '05 00 00 00 05', 'sud-ouest@exemple.invalid'],
];

function same(text) {
  return { plain: text, tables: text, kit: text };
}

function slot(id, required, plain, tables, kit) {
  return { id, required, labels: { plain, tables, kit } };
}

function criterion(name, plain, tables, kit, format = 'text') {
  return { name, format, labels: { plain, tables, kit } };
}

function column(name, label) {
  return { name, label };
}

function cardField(name, format, required, plain, tables, kit) {
  return { name, format, required, control: 'text', maxLength: 80, labels: { plain, tables, kit } };
}
