import type { FieldId, SectionId } from '../fields/catalogue';

// Phrasings as French forms have them, written apart from the known wordings: the test of the generator makes sure that none of them is
// known to `lib/fields/wordings`. What they share with it is the language, no more.

/** Phrasings of what is asked of several persons or places, by the end of the field id. */
export const unseenRoles: Readonly<Record<string, readonly string[]>> = {
  lastName: ['Nom de famille de naissance', 'Nom (de naissance)', 'Nom de naissance (état civil)', 'Nom patronymique de naissance'],
  firstName: ['Prénom(s)', '1er prénom (état civil)', 'Prénom (premier de l’état civil)', 'Son prénom'],
  birthDate: ['Date naissance', 'Date de naiss.', 'Naissance (date)', 'Date de naissance (JJ/MM/AAAA)'],
  email: ['Adresse de messagerie électronique', 'Adresse courriel', 'Mail professionnel', 'Votre adresse e-mail'],
  phone: ['N° tél.', 'Numéro de téléphone portable', 'Tél. portable', 'N° de portable'],
  siret: ['Numéro d’identification SIRET', 'SIRET (14 chiffres)', 'N° de SIRET'],
  uai: ['N° UAI (ex-RNE)', 'Identifiant UAI', 'UAI (8 caractères)'],
  name: ['Dénomination ou raison sociale', 'Raison sociale (dénomination)', 'Nom / raison sociale'],
  job: ['Poste', 'Fonction exercée', 'Emploi exercé', 'Intitulé du poste occupé'],
  diploma: ['Plus haut diplôme obtenu', 'Dernier diplôme obtenu le plus élevé', 'Diplôme ou titre obtenu'],
  diplomaLevel: ['Niveau du plus haut diplôme', 'Niveau du diplôme ou titre obtenu', 'Niveau de qualification du diplôme'],
  'address.number': ['N° dans la rue', 'N° rue', 'Numéro de rue'],
  'address.street': ['Libellé de la voie', 'Nom de voie', 'Rue, avenue, boulevard', 'Type et libellé de voie'],
  'address.complement': ['Bâtiment, étage, résidence (complément)', 'Compl. d’adresse'],
  'address.postalCode': ['Code post.', 'C.P.', 'Code postal (5 chiffres)', 'N° de code postal'],
  'address.city': ['Nom de la commune', 'Ville / Commune', 'Localité (ville)', 'Nom de la ville'],
};

/** Phrasings of what is asked once. */
export const unseenFields: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  'mode.contractMode': ['Mode contractuel (CDD ou CDI)', 'Contrat à durée limitée ou indéterminée (nature du contrat)'],
  'employer.sector': ['Secteur privé ou public', 'L’employeur est privé ou public'],
  'employer.type': ['Type de l’employeur', 'Quel type d’employeur êtes-vous ?'],
  'employer.specific': ['Employeur spécifique éventuel', 'Cas d’employeur spécifique'],
  'employer.naf': ['Code NAF / APE de l’établissement', 'Code d’activité principale (APE)'],
  'employer.headcount': ['Nb de salariés', 'Effectif global de l’entreprise', 'Nombre total de salariés'],
  'employer.idcc': ['Identifiant de convention collective (IDCC)', 'IDCC (4 chiffres)', 'Numéro IDCC'],
  'employer.unemploymentScheme': ['Régime spécifique d’assurance chômage (adhésion)', 'Adhésion au régime d’assurance chômage'],
  'apprentice.usageName': ['Nom d’usage (si différent)', 'Nom d’usage éventuel', 'Nom d’épouse'],
  'apprentice.nir': ['N° sécu', 'Numéro de Sécurité sociale à 13 chiffres', 'N° de sécurité soc.', 'Numéro NIR'],
  'apprentice.sex': ['Sexe de l’apprenti', 'Sexe (H/F)', 'Civilité de l’apprenti'],
  'apprentice.birthDepartment': ['Dép. de naissance', 'Dpt naissance', 'N° du département de naissance'],
  'apprentice.birthCity': ['Lieu de naissance (commune)', 'Ville de naiss.', 'Commune où il est né'],
  'apprentice.nationality': ['Nationalité de l’alternant', 'Sa nationalité'],
  'apprentice.socialRegime': ['Régime social (MSA ou URSSAF)', 'Régime de protection sociale'],
  'apprentice.eliteAthlete': ['Inscrit sur la liste des sportifs de haut niveau', 'Est-il sportif de haut niveau ?'],
  'apprentice.disabledWorker': ['Reconnu travailleur handicapé', 'Bénéficie d’une reconnaissance de travailleur handicapé', 'Qualité de travailleur handicapé (RQTH)'],
  'apprentice.previousSituation': ['Situation précédant ce contrat', 'Situation de l’apprenti avant ce contrat', 'Situation avant la signature du contrat'],
  'apprentice.lastPreparedDiploma': ['Dernier titre ou diplôme préparé', 'Diplôme préparé en dernier'],
  'apprentice.lastClass': ['Dernière année ou classe suivie', 'Dernière classe'],
  'apprentice.lastPreparedDiplomaTitle': ['Intitulé exact du dernier diplôme préparé', 'Libellé du dernier diplôme ou titre préparé'],
  'apprentice.highestDiploma': ['Diplôme ou titre obtenu le plus élevé', 'Plus haut diplôme obtenu'],
  'apprentice.businessProject': ['Projet de reprise ou de création d’entreprise', 'A-t-il un projet de création d’entreprise ?'],
  'legalRepresentative.fullName': ['Nom et prénom du responsable légal', 'Nom de naissance + prénom du représentant légal'],
  'masters.eligibilityAttestation': ['J’atteste que le maître d’apprentissage répond aux critères d’éligibilité'],
  'contract.type': ['Type de contrat / avenant', 'Type du contrat ou de l’avenant'],
  'contract.exemptionType': ['Type de dérogation éventuelle', 'Nature de la dérogation'],
  'contract.previousContractNumber': ['N° du précédent contrat', 'Numéro du contrat antérieur', 'N° DECA du contrat précédent'],
  'contract.conclusionDate': ['Date de conclusion du présent contrat', 'Contrat conclu le', 'Signature du contrat le'],
  'contract.startDate': ['Début d’exécution du contrat', 'Exécution du contrat : début', 'Date début du contrat'],
  'contract.practicalTrainingStartDate': ['Début de la formation pratique chez l’employeur', 'Date de début de formation pratique en entreprise'],
  'contract.amendmentEffectDate': ['Date d’effet (si avenant)', 'Avenant : date d’effet'],
  'contract.endDate': ['Fin du contrat (date)', 'Date de fin du contrat d’apprentissage', 'Date fin de contrat'],
  'contract.weeklyHours': ['Durée hebdo du travail (en heures)', 'Temps de travail hebdomadaire : heures'],
  'contract.weeklyMinutes': ['Durée hebdo du travail (en minutes)', 'Temps de travail hebdomadaire : minutes'],
  'contract.hazardousWork': ['Travaux sur machines dangereuses ou risques particuliers', 'Machines dangereuses / exposition à des risques particuliers'],
  'contract.grossMonthlySalary': ['Salaire mensuel brut', 'Montant du salaire brut mensuel d’embauche', 'Salaire brut / mois à l’embauche'],
  'contract.pensionFund': ['Caisse de retraite compl.', 'Organisme de retraite complémentaire'],
  'contract.benefits.meal': ['Nourriture (€/repas)', 'Avantage en nature nourriture'],
  'contract.benefits.lodging': ['Logement (€/mois)', 'Avantage en nature logement'],
  'training.companyCfa': ['Est-ce un CFA d’entreprise ?', 'Formation dans un CFA d’entreprise'],
  'training.targetDiploma': ['Diplôme visé', 'Titre ou diplôme visé par l’apprenti(e)', 'Type de diplôme ou titre visé'],
  'training.targetDiplomaTitle': ['Intitulé précis du diplôme visé', 'Intitulé exact de la certification visée'],
  'training.diplomaCode': ['Code diplôme (8 caractères)', 'Code du diplôme ou titre'],
  'training.rncpCode': ['Code de la fiche RNCP', 'N° de fiche RNCP', 'Numéro RNCP de la certification'],
  'training.cfaStartDate': ['Date de démarrage de la formation au CFA', 'Entrée en formation au CFA (date)', 'Date de début de la formation en CFA'],
  'training.examEndDate': ['Fin des épreuves ou examens', 'Date de fin prévue des examens', 'Date prévisionnelle de fin des épreuves'],
  'training.hours': ['Durée totale de la formation (heures)', 'Volume d’heures de formation', 'Nb d’heures de formation'],
  'training.remoteHours': ['Heures de formation à distance', 'Formation à distance : nb d’heures', 'Dont heures en distanciel'],
  'training.cfaIsMainSite': ['Le CFA responsable est aussi le lieu de formation principal', 'Lieu de formation principal identique au CFA responsable'],
  'signature.supportingDocumentsAttestation': ['J’atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat'],
  'signature.place': ['Fait à (lieu)', 'Lieu de la signature'],
  'signature.date': ['Fait le (date)', 'Document fait le'],
};

/** Titles of blocks, unlike the known ones. */
export const unseenTitles: Readonly<Record<SectionId, readonly string[]>> = {
  mode: ['Mode contractuel du contrat d’apprentissage', 'Nature du contrat d’apprentissage'],
  employer: ['Renseignements sur l’employeur', 'Votre entreprise', '1. Employeur', 'Partie employeur', 'Identification de l’établissement employeur'],
  apprentice: ['Renseignements sur l’apprenti', 'Votre apprenti(e)', '2. Apprenti', 'Le futur apprenti', 'Identité de l’apprenti'],
  legalRepresentative: ['Coordonnées du représentant légal', 'Représentant légal du mineur', 'Responsable légal de l’apprenti mineur'],
  master1: ['1er maître d’apprentissage', 'Maître d’apprentissage (1)', 'Maître n°1', 'Tuteur n° 1'],
  master2: ['2e maître d’apprentissage', 'Maître d’apprentissage (2)', 'Maître n°2', 'Tuteur n° 2'],
  masters: ['Maîtres d’apprentissage', 'Encadrement : maître d’apprentissage', 'Qui sera le maître d’apprentissage ?'],
  contract: ['Caractéristiques du contrat', 'Éléments du contrat', '4. Contrat', 'Le contrat d’apprentissage : dates et durée'],
  wages: ['Rémunération de l’apprenti', 'Tableau des rémunérations', 'Salaire par année d’exécution'],
  training: ['La formation suivie', 'Diplôme et formation', '5. Formation', 'Certification préparée'],
  cfa: ['Le CFA', 'Centre de formation d’apprentis (CFA)', 'Identification du CFA responsable', 'Organisme de formation (CFA)'],
  site: ['Lieu principal de réalisation de la formation', 'Site : lieu de formation si différent', 'Lieu de réalisation de la formation'],
  signature: ['Signature et validation', 'Signature du contrat', 'Validation finale'],
};

/** What a form asks besides the contract, inside its own blocks. None of it may be taken for a field. */
export const strangersIn: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  employer: ['N° adhérent', 'Opérateur de compétences (OPCO)', 'Fax', 'Site internet', 'Numéro de TVA', 'Nom du dirigeant', 'Code risque URSSAF', 'Date de création de l’entreprise', 'Forme juridique'],
  apprentice: ['Pays', 'Pays de naissance', 'N° étudiant', 'Situation familiale', 'Nom de la mère', 'Téléphone du père', 'Permis de conduire', 'Date d’expiration du titre de séjour', 'Personne à prévenir'],
  legalRepresentative: ['Lien avec l’apprenti', 'Téléphone', 'Date de naissance', 'Profession', 'Nationalité'],
  master1: ['Nom d’usage', 'Téléphone', 'Civilité', 'Années d’expérience', 'Nationalité', 'Date d’entrée dans l’entreprise'],
  master2: ['Nom d’usage', 'Téléphone', 'Sexe', 'Ancienneté', 'Département de naissance'],
  contract: ['Durée de la période d’essai', 'Date de la visite médicale', 'Lieu de travail', 'Motif du recours', 'Commentaires', 'Numéro interne du contrat', 'Coefficient', 'Congés payés (jours)'],
  training: ['Nombre de jours en entreprise', 'Rythme d’alternance', 'Coût de la formation', 'Année d’obtention', 'Nom du formateur', 'Date d’inscription', 'Numéro de convention'],
  cfa: ['Téléphone', 'Courriel', 'Nom du directeur', 'Numéro de déclaration d’activité', 'Site web', 'Académie'],
  site: ['Téléphone', 'Nom du responsable', 'Capacité d’accueil'],
  signature: ['Qualité du signataire', 'Nom du signataire'],
};

/** Blocks of other people, with labels that would do for ours. */
export const strangerBlocks: readonly (readonly [title: string, labels: readonly string[]])[] = [
  ['Personne contact', ['Nom', 'Prénom', 'Fonction', 'Téléphone', 'Courriel']],
  ['Contact entreprise', ['Nom du contact', 'Téléphone', 'Adresse e-mail']],
  ['Cabinet comptable', ['Nom', 'SIRET', 'Code postal', 'Ville', 'Téléphone', 'E-mail']],
  ['La mère de l’apprenti', ['Nom de naissance', 'Prénom', 'Date de naissance', 'Téléphone']],
  ['Cadre réservé à l’organisme en charge du dépôt', ['Nom de l’organisme', 'N° SIRET', 'N° de dépôt', 'Date de la décision']],
  ['Adresse de facturation', ['Numéro', 'Voie', 'Code postal', 'Commune']],
  ['Personne à prévenir en cas d’urgence', ['Nom', 'Prénom', 'Téléphone']],
  ['Coordonnées bancaires', ['Titulaire du compte', 'IBAN', 'BIC']],
  ['Référent handicap', ['Nom', 'Prénom', 'Courriel', 'Téléphone']],
  ['Ancien employeur', ['Raison sociale', 'SIRET', 'Code postal', 'Ville']],
];

/** Boxes that belong to the site, and traps for robots. */
export const siteBoxes: readonly (readonly [label: string, title: string])[] = [
  ['Rechercher sur le site', ''], ['Votre adresse e-mail', 'Newsletter'], ['Identifiant', 'Connexion'], ['Filtrer par SIRET', 'Mes dossiers'],
  ['Ne pas remplir ce champ', ''], ['Laissez ce champ vide', ''], ['Recherche', ''], ['E-mail', 'Se connecter'], ['Lignes par page', ''],
]; // prettier-ignore
