import { sector, yesNo, sex, kinds, nations, regime, contracts, before, classes, diplomas } from './portal-lists';

// Whole forms of invented portals, each written by hand from what the fields of the contract mean, without looking at the known wordings:
// they tell what becomes of a portal that nobody here has seen. What identification misses in them is not taught word for word.

/** Field (short), label, kind and what the kind needs; `-` is a field of somebody else or of no contract. */
export type Line = readonly [field: string, label: string, kind?: string];
export interface Portal {
  readonly name: string;
  readonly sections: readonly (readonly [title: string, lines: readonly Line[]])[];
}

/** Eight portals; identification has since learnt from them by general rules. */
export const portals: readonly Portal[] = [
  {
    name: 'table',
    sections: [
      ['Entreprise', [
        ['em.name', 'Nom ou raison sociale'], ['em.siret', 'N° de SIRET (14 chiffres)'], ['em.sector', 'Relève du secteur', sector], ['em.naf', 'Code d’activité (APE)'],
        ['em.headcount', 'Nb de salariés', 'number'], ['em.idcc', 'Convention coll. (IDCC)'], ['em.address.number', 'N° dans la rue'], ['em.address.street', 'Rue / voie'],
        ['em.address.complement', 'Lieu-dit, bâtiment, BP'], ['em.address.postalCode', 'CP'], ['em.address.city', 'Localité'], ['em.phone', 'Tél.'], ['em.email', 'Mél'],
      ]],
      ['Salarié(e) en apprentissage', [
        ['ap.lastName', 'Nom de naiss.'], ['ap.usageName', 'Nom d’épouse ou d’usage'], ['ap.firstName', 'Prénom(s)'], ['ap.nir', 'N° SS'], ['ap.birthDate', 'Dt naiss.', 'date'],
        ['ap.birthCity', 'Lieu naiss. (commune)'], ['ap.birthDepartment', 'Dépt naiss.'], ['ap.sex', 'Sexe', sex], ['ap.nationality', 'Nationalité', nations],
        ['ap.address.number', 'N° dans la rue'], ['ap.address.street', 'Rue / voie'], ['ap.address.complement', 'Lieu-dit, bâtiment, BP'], ['ap.address.postalCode', 'CP'], ['ap.address.city', 'Localité'],
        ['ap.phone', 'Tél. port.'], ['ap.email', 'Mél'], ['ap.socialRegime', 'Caisse (MSA / URSSAF)', regime], ['ap.previousSituation', 'Situation juste avant', before],
        ['ap.highestDiploma', 'Diplôme le + élevé obtenu', diplomas], ['ap.lastClass', 'Dern. classe suivie', classes], ['ap.disabledWorker', 'Travailleur handicapé (RQTH)', yesNo], ['ap.eliteAthlete', 'Sportif de haut niv.', yesNo],
      ]],
      ['Contrat', [
        ['co.type', 'Type', contracts], ['co.conclusionDate', 'Dt signature', 'date'], ['co.startDate', 'Dt début contrat', 'date'], ['co.endDate', 'Dt fin contrat', 'date'],
        ['co.hazardousWork', 'Machines dangereuses / risques', yesNo], ['co.grossMonthlySalary', 'Rém. brute mens. (€)'], ['co.pensionFund', 'Caisse retraite compl.'],
      ]],
    ],
  },
  {
    name: 'terms',
    sections: [
      ['La structure qui recrute', [
        ['em.name', 'Dénomination de l’entreprise'], ['em.siret', 'SIRET du lieu de travail'], ['em.type', 'Catégorie de l’employeur', 'select:11 Entreprise inscrite au répertoire des métiers|12 Entreprise inscrite uniquement au registre du commerce|13 Entreprises dont les salariés relèvent de la MSA|14 Profession libérale|15 Association|16 Autre employeur privé'],
        ['em.headcount', 'Nombre de personnes employées', 'number'], ['em.naf', 'Code APE (exemple : 4399C)'], ['em.email', 'Courriel de contact'], ['em.phone', 'Numéro de téléphone fixe'],
      ]],
      ['Le jeune', [
        ['ap.lastName', 'Nom à l’état civil'], ['ap.firstName', '1er prénom'], ['ap.birthDate', 'Date de naissance (jj/mm/aaaa)', 'text'], ['ap.birthCity', 'Ville de naissance'], ['ap.birthDepartment', 'Département de naissance (99 si né à l’étranger)'],
        ['ap.nir', 'Numéro INSEE'], ['ap.sex', 'Civilité', 'select:Monsieur|Madame'], ['ap.nationality', 'Nationalité', nations], ['ap.email', 'Adresse mail personnelle'], ['ap.phone', 'Numéro de portable'],
        ['ap.previousSituation', 'Que faisait-il avant le contrat ?', before], ['ap.lastPreparedDiploma', 'Dernier diplôme préparé', diplomas], ['ap.lastPreparedDiplomaTitle', 'Intitulé exact de ce diplôme'], ['ap.highestDiploma', 'Diplôme le plus haut obtenu', diplomas],
      ]],
      ['Parent ou tuteur légal (si mineur)', [['rl.fullName', 'Nom et prénom'], ['rl.email', 'Adresse mail'], ['rl.address.street', 'Rue'], ['rl.address.postalCode', 'Code postal'], ['rl.address.city', 'Ville']]],
      ['Tuteur n°1', [
        ['m1.lastName', 'Nom'], ['m1.firstName', 'Prénom'], ['m1.birthDate', 'Né(e) le', 'date'], ['m1.email', 'Adresse mail'], ['m1.job', 'Métier exercé dans l’entreprise'], ['m1.diploma', 'Diplôme le plus haut obtenu'], ['m1.diplomaLevel', 'Niveau du diplôme', 'select:0 Aucun|3 CAP, BEP|4 Baccalauréat|5 DEUG, BTS, DUT|6 Licence|7 Master|8 Doctorat'],
      ]],
      ['Tuteur n°2', [['m2.lastName', 'Nom'], ['m2.firstName', 'Prénom'], ['m2.birthDate', 'Né(e) le', 'date'], ['m2.email', 'Adresse mail'], ['m2.job', 'Métier exercé dans l’entreprise']]],
      ['Centre de formation', [['cf.name', 'Nom du centre'], ['cf.uai', 'Numéro UAI'], ['cf.siret', 'Numéro SIRET'], ['cf.address.street', 'Rue'], ['cf.address.postalCode', 'Code postal'], ['cf.address.city', 'Ville']]],
      ['Diplôme visé', [
        ['tr.targetDiploma', 'Type de diplôme', diplomas], ['tr.targetDiplomaTitle', 'Intitulé complet'], ['tr.diplomaCode', 'Code du diplôme (8 caractères)'], ['tr.rncpCode', 'Fiche RNCP n°'],
        ['tr.cfaStartDate', 'Premier jour de cours', 'date'], ['tr.examEndDate', 'Dernier jour d’examen', 'date'], ['tr.hours', 'Nombre d’heures de cours', 'number'], ['tr.remoteHours', 'dont heures à distance', 'number'],
      ]],
    ],
  },
  {
    name: 'tabs',
    sections: [
      ['Employeur', [['em.name', 'Nom commercial ou dénomination'], ['em.siret', 'Siret établissement'], ['em.naf', 'Activité (code NAF)'], ['em.headcount', 'Effectif de l’entreprise (tous salariés)', 'number'], ['em.idcc', 'Numéro IDCC'], ['em.phone', 'Téléphone fixe'], ['em.email', 'E-mail de l’employeur'], ['em.specific', 'Cas particulier d’employeur', 'select:0 Aucun de ces cas|1 Entreprise de travail temporaire|2 Groupement d’employeurs|3 Employeur saisonnier|4 Apprentissage familial'], ['-', 'Nom du gérant'], ['-', 'Code APE du siège social']]],
      ['Apprenti', [['ap.lastName', 'Nom de jeune fille ou de naissance'], ['ap.firstName', 'Prénom usuel'], ['ap.birthDate', 'Date naissance', 'date'], ['ap.nir', 'N° sécu'], ['ap.sex', 'Sexe', 'select:M|F'], ['ap.birthCity', 'Né(e) à'], ['ap.birthDepartment', 'Dpt de naissance'], ['ap.eliteAthlete', 'Est sportif de haut niveau ?', yesNo], ['ap.disabledWorker', 'A une RQTH ?', yesNo], ['ap.businessProject', 'Souhaite créer ou reprendre une entreprise ?', yesNo], ['ap.address.street', 'Adresse (n° et rue)'], ['ap.address.postalCode', 'Code postal'], ['ap.address.city', 'Commune'], ['-', 'Personne à prévenir en cas d’accident'], ['-', 'Téléphone de la mère']]],
      ['Maître d’apprentissage', [['-', 'Nombre de maîtres'], ['m1.lastName', 'Nom du maître d’apprentissage 1'], ['m1.firstName', 'Prénom du maître d’apprentissage 1'], ['m1.birthDate', 'Date de naissance du maître d’apprentissage 1', 'date'], ['m2.lastName', 'Nom du maître d’apprentissage 2'], ['m2.firstName', 'Prénom du maître d’apprentissage 2'], ['m2.birthDate', 'Date de naissance du maître d’apprentissage 2', 'date'], ['ms.eligibilityAttestation', 'J’atteste que le maître d’apprentissage remplit les conditions', 'checkbox']]],
      ['Contrat', [['mo.contractMode', 'CDD ou CDI', kinds], ['co.type', 'Nature du contrat', contracts], ['co.exemptionType', 'Dérogation demandée', 'select:11 Âge de l’apprenti inférieur à 16 ans|12 Âge supérieur à 29 ans|21 Réduction de la durée du contrat|22 Allongement de la durée du contrat'], ['co.previousContractNumber', 'Numéro DECA du contrat antérieur'], ['co.conclusionDate', 'Signé le', 'date'], ['co.startDate', 'Débute le', 'date'], ['co.practicalTrainingStartDate', 'Arrivée en entreprise le', 'date'], ['co.endDate', 'Se termine le', 'date'], ['co.weeklyHours', 'Heures par semaine', 'number'], ['co.weeklyMinutes', 'Minutes (par semaine)', 'number'], ['co.grossMonthlySalary', 'Salaire mensuel brut au départ'], ['co.benefits.meal', 'Repas (€ par repas)'], ['co.benefits.lodging', 'Hébergement (€ par mois)'], ['co.pensionFund', 'Caisse de retraite']]],
      ['CFA', [['tr.companyCfa', 'Est-ce un CFA d’entreprise ?', yesNo], ['cf.name', 'Nom'], ['cf.uai', 'UAI'], ['cf.siret', 'Siret'], ['cf.address.number', 'N°'], ['cf.address.street', 'Voie'], ['cf.address.complement', 'Complément'], ['cf.address.postalCode', 'CP'], ['cf.address.city', 'Ville']]],
    ],
  },
  {
    name: 'questions',
    sections: [
      ['Votre entreprise', [['em.name', 'Comment s’appelle votre entreprise ?'], ['em.siret', 'Quel est votre numéro SIRET ?'], ['em.sector', 'Êtes-vous un employeur privé ou public ?', sector], ['em.headcount', 'Combien de salariés compte votre entreprise ?', 'number'], ['em.idcc', 'Quelle convention collective appliquez-vous (code IDCC) ?'], ['em.naf', 'Quel est votre code NAF ?'], ['em.phone', 'À quel numéro de téléphone vous joindre ?'], ['em.email', 'Quelle est votre adresse e-mail ?']]],
      ['Votre apprenti', [['ap.lastName', 'Quel est son nom de naissance ?'], ['ap.firstName', 'Quel est son prénom ?'], ['ap.birthDate', 'Quand est-il né ?', 'date'], ['ap.birthCity', 'Dans quelle commune est-il né ?'], ['ap.birthDepartment', 'Dans quel département est-il né ?'], ['ap.nir', 'Quel est son numéro de Sécurité sociale ?'], ['ap.sex', 'Est-ce un homme ou une femme ?', sex], ['ap.nationality', 'Quelle est sa nationalité ?', nations], ['ap.phone', 'Quel est son numéro de téléphone ?'], ['ap.email', 'Quelle est son adresse e-mail ?'], ['ap.previousSituation', 'Quelle était sa situation avant ce contrat ?', before], ['ap.highestDiploma', 'Quel est le diplôme le plus élevé qu’il a obtenu ?', diplomas], ['ap.lastPreparedDiploma', 'Quel est le dernier diplôme qu’il a préparé ?', diplomas], ['ap.disabledWorker', 'Est-il reconnu travailleur handicapé ?', yesNo], ['ap.eliteAthlete', 'Est-il sportif de haut niveau ?', yesNo]]],
      ['Le contrat', [['co.conclusionDate', 'Quand le contrat a-t-il été signé ?', 'date'], ['co.startDate', 'Quand le contrat commence-t-il ?', 'date'], ['co.endDate', 'Quand le contrat prend-il fin ?', 'date'], ['co.practicalTrainingStartDate', 'Quand l’apprenti arrive-t-il dans l’entreprise ?', 'date'], ['co.hazardousWork', 'L’apprenti travaillera-t-il sur des machines dangereuses ?', yesNo], ['co.grossMonthlySalary', 'Combien gagnera-t-il par mois (brut) ?'], ['co.pensionFund', 'Quelle est votre caisse de retraite complémentaire ?'], ['co.weeklyHours', 'Combien d’heures travaillera-t-il par semaine ?', 'number']]],
      ['La formation', [['tr.targetDiploma', 'Quel diplôme prépare-t-il ?', diplomas], ['tr.rncpCode', 'Quel est le code RNCP de la formation ?'], ['tr.diplomaCode', 'Quel est le code du diplôme ?'], ['tr.cfaStartDate', 'Quand la formation commence-t-elle au CFA ?', 'date'], ['tr.examEndDate', 'Quand les examens se terminent-ils ?', 'date'], ['tr.hours', 'Combien d’heures dure la formation ?', 'number'], ['cf.name', 'Comment s’appelle le CFA ?'], ['cf.uai', 'Quel est le numéro UAI du CFA ?'], ['cf.siret', 'Quel est le SIRET du CFA ?']]],
    ],
  },
  {
    name: 'floating',
    sections: [
      ['L’entreprise', [['em.name', 'Raison sociale de l’entreprise'], ['em.siret', 'SIRET (établissement)'], ['em.sector', 'Type de secteur', sector], ['em.naf', 'NAF/APE'], ['em.headcount', 'Effectif salariés', 'number'], ['em.idcc', 'Code convention collective'], ['em.address.number', 'N° de rue'], ['em.address.street', 'Nom de rue'], ['em.address.complement', 'Bâtiment, étage, lieu-dit'], ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Ville'], ['em.phone', 'Téléphone'], ['em.email', 'E-mail']]],
      ['L’apprenti·e', [['ap.lastName', 'Nom'], ['ap.usageName', 'Nom d’usage (si différent)'], ['ap.firstName', 'Prénom'], ['ap.birthDate', 'Naissance (date)', 'date'], ['ap.birthCity', 'Naissance (ville)'], ['ap.birthDepartment', 'Naissance (département)'], ['ap.nir', 'Sécurité sociale (13 chiffres)'], ['ap.sex', 'Genre', 'select:Masculin|Féminin'], ['ap.nationality', 'Nationalité', nations], ['ap.address.number', 'N° de rue'], ['ap.address.street', 'Nom de rue'], ['ap.address.complement', 'Bâtiment, étage, lieu-dit'], ['ap.address.postalCode', 'Code postal'], ['ap.address.city', 'Ville'], ['ap.phone', 'Mobile'], ['ap.email', 'E-mail'], ['ap.socialRegime', 'Régime de protection sociale', regime]]],
      ['Tuteur n°1', [['m1.lastName', 'Nom'], ['m1.firstName', 'Prénom'], ['m1.birthDate', 'Date de naissance', 'date'], ['m1.job', 'Poste'], ['m1.email', 'E-mail'], ['m1.diploma', 'Diplôme']]],
      ['Formation', [['tr.targetDiploma', 'Diplôme préparé', diplomas], ['tr.targetDiplomaTitle', 'Intitulé du diplôme préparé'], ['tr.diplomaCode', 'Code diplôme'], ['tr.rncpCode', 'N° RNCP'], ['tr.cfaStartDate', 'Début de la formation', 'date'], ['tr.examEndDate', 'Fin des épreuves', 'date'], ['tr.hours', 'Volume horaire', 'number']]],
      ['Rémunération', [['co.grossMonthlySalary', 'Salaire brut/mois'], ['co.conventionalMinimum', 'Minimum conventionnel'], ['co.pensionFund', 'Retraite complémentaire'], ['co.benefits.meal', 'Nourriture / repas'], ['co.benefits.lodging', 'Logement / mois']]],
    ],
  },
  {
    name: 'plain',
    sections: [
      ['Établissement employeur', [['em.name', 'Dénomination'], ['em.siret', 'SIRET'], ['em.type', 'Type', 'select:11 Entreprise inscrite au répertoire des métiers|12 Entreprise inscrite uniquement au registre du commerce|14 Profession libérale|15 Association|16 Autre employeur privé'], ['em.address.number', 'Numéro'], ['em.address.street', 'Voie'], ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Commune'], ['em.headcount', 'Salariés (effectif)', 'number'], ['em.idcc', 'IDCC'], ['em.naf', 'Activité principale (NAF)']]],
      ['Identité du salarié', [['ap.lastName', 'Nom'], ['ap.firstName', 'Prénom'], ['ap.sex', 'Sexe', sex], ['ap.birthDate', 'Né le', 'date'], ['ap.birthCity', 'À (commune)'], ['ap.birthDepartment', 'Département de naissance'], ['ap.nationality', 'De nationalité', nations], ['ap.nir', 'Numéro d’immatriculation (NIR)']]],
      ['Scolarité', [['ap.highestDiploma', 'Diplôme obtenu le plus élevé', diplomas], ['ap.lastPreparedDiploma', 'Dernier diplôme préparé', diplomas], ['ap.lastClass', 'Dernière année suivie', classes], ['ap.previousSituation', 'Situation avant l’embauche', before]]],
      ['Représentant légal', [['rl.fullName', 'Nom, prénom'], ['rl.address.number', 'Numéro'], ['rl.address.street', 'Voie'], ['rl.address.postalCode', 'Code postal'], ['rl.address.city', 'Commune'], ['rl.email', 'Courriel']]],
      ['Maître d’apprentissage', [['m1.lastName', 'Nom'], ['m1.firstName', 'Prénom'], ['m1.birthDate', 'Né le', 'date'], ['m1.job', 'Profession'], ['m1.email', 'Courriel']]],
      ['Dates', [['co.conclusionDate', 'Signature du contrat', 'date'], ['co.startDate', 'Début du contrat', 'date'], ['co.practicalTrainingStartDate', 'Début chez l’employeur', 'date'], ['tr.cfaStartDate', 'Début au CFA', 'date'], ['co.endDate', 'Fin du contrat', 'date']]],
      ['Temps de travail', [['co.weeklyHours', 'Heures hebdomadaires', 'number'], ['co.weeklyMinutes', 'Minutes', 'number'], ['co.hazardousWork', 'Exposition à des risques particuliers', yesNo]]],
      ['Organisme de formation', [['cf.name', 'Dénomination'], ['cf.uai', 'UAI'], ['cf.siret', 'SIRET'], ['cf.address.number', 'Numéro'], ['cf.address.street', 'Voie'], ['cf.address.postalCode', 'Code postal'], ['cf.address.city', 'Commune']]],
      ['Lieu des cours', [['si.name', 'Dénomination'], ['si.uai', 'UAI'], ['si.siret', 'SIRET'], ['si.address.number', 'Numéro'], ['si.address.street', 'Voie'], ['si.address.postalCode', 'Code postal'], ['si.address.city', 'Commune']]],
    ],
  },
  {
    name: 'below',
    sections: [
      ['L’employeur', [['em.name', 'Nom de l’entreprise ou de l’artisan'], ['em.siret', 'Numéro SIRET de l’établissement'], ['em.headcount', 'Effectif total', 'number'], ['em.phone', 'Numéro de téléphone'], ['em.email', 'Adresse e-mail'], ['em.address.number', 'Numéro de rue'], ['em.address.street', 'Rue, avenue, chemin'], ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Ville ou village']]],
      ['L’apprenti', [['ap.lastName', 'Nom de famille à la naissance'], ['ap.firstName', 'Prénom officiel'], ['ap.birthDate', 'Date de naissance', 'date'], ['ap.nir', 'Numéro de carte Vitale'], ['ap.birthCity', 'Ville où il est né'], ['ap.phone', 'Téléphone portable'], ['ap.email', 'Adresse e-mail'], ['ap.address.street', 'Rue, avenue, chemin'], ['ap.address.postalCode', 'Code postal'], ['ap.address.city', 'Ville ou village'], ['-', 'Nom du médecin traitant']]],
      ['Le maître d’apprentissage', [['m1.lastName', 'Nom de famille'], ['m1.firstName', 'Prénom officiel'], ['m1.birthDate', 'Date de naissance', 'date'], ['m1.job', 'Emploi dans l’entreprise'], ['m1.diploma', 'Plus haut diplôme']]],
      ['Le contrat', [['co.startDate', 'Premier jour du contrat', 'date'], ['co.endDate', 'Dernier jour du contrat', 'date'], ['co.conclusionDate', 'Jour de la signature', 'date'], ['co.weeklyHours', 'Durée du travail par semaine (heures)', 'number'], ['co.grossMonthlySalary', 'Salaire brut du premier mois'], ['co.pensionFund', 'Organisme de retraite complémentaire']]],
    ],
  },
  {
    name: 'columns',
    sections: [
      ['EMPLOYEUR', [['em.name', 'Dénom. / raison soc.'], ['em.siret', 'N° SIRET étab.'], ['em.naf', 'NAF'], ['em.idcc', 'N° IDCC'], ['em.headcount', 'Effectif', 'number'], ['em.phone', 'Tél. fixe'], ['em.email', 'Courriel'], ['em.address.number', 'N° voie'], ['em.address.street', 'Lib. voie'], ['em.address.postalCode', 'C.P.'], ['em.address.city', 'Ville']]],
      ['APPRENTI(E)', [['ap.lastName', 'Nom naiss.'], ['ap.firstName', 'Prén.'], ['ap.birthDate', 'Date naiss.', 'date'], ['ap.birthCity', 'Comm. naiss.'], ['ap.birthDepartment', 'Dép. naiss.'], ['ap.nir', 'N° séc. soc.'], ['ap.sex', 'Sexe', 'select:M|F'], ['ap.nationality', 'Nat.', nations], ['ap.phone', 'Tél. mobile'], ['ap.email', 'Courriel'], ['ap.address.number', 'N° voie'], ['ap.address.street', 'Lib. voie'], ['ap.address.postalCode', 'C.P.'], ['ap.address.city', 'Ville'], ['ap.disabledWorker', 'RQTH', yesNo]]],
      ['CONTRAT', [['co.type', 'Type contrat', contracts], ['co.conclusionDate', 'Date concl.', 'date'], ['co.startDate', 'Date début exéc.', 'date'], ['co.endDate', 'Date fin', 'date'], ['co.weeklyHours', 'Durée hebdo. (h)', 'number'], ['co.grossMonthlySalary', 'Sal. brut mens.'], ['co.pensionFund', 'Caisse retr. compl.']]],
      ['FORMATION', [['tr.targetDiploma', 'Dipl. visé', diplomas], ['tr.diplomaCode', 'Code dipl.'], ['tr.rncpCode', 'Code RNCP'], ['tr.cfaStartDate', 'Début form.', 'date'], ['tr.examEndDate', 'Fin exam.', 'date'], ['tr.hours', 'Durée form. (h)', 'number'], ['cf.name', 'Nom CFA'], ['cf.uai', 'UAI CFA'], ['cf.siret', 'SIRET CFA']]],
    ],
  },
];
