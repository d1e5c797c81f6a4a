import { before, classes, contracts, diplomas, kinds, nations, regime, sector, sex, yesNo } from './portal-lists';
import type { Portal } from './portals';

/** Two more invented portals: written before identification was worked on a second time, and learnt from only after it. */
export const furtherPortals: readonly Portal[] = [
  {
    name: 'grid',
    sections: [
      ['Informations de l’entreprise d’accueil', [
        ['em.name', 'Entreprise (raison sociale)'], ['em.siret', 'Siret (14 chiffres sans espace)'], ['em.sector', 'Secteur d’emploi', sector], ['em.naf', 'Code APE/NAF'], ['em.idcc', 'Convention collective (n° IDCC)'],
        ['em.headcount', 'Nombre total de salariés de l’entreprise', 'number'], ['em.phone', 'Téléphone de l’entreprise'], ['em.email', 'E-mail de l’entreprise'], ['em.address.street', 'N° et voie'],
        ['em.address.complement', 'Complément d’adresse'], ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Ville'], ['-', 'Site web'],
      ]],
      ['Informations de l’alternant', [
        ['ap.lastName', 'Nom de naissance'], ['ap.usageName', 'Nom marital éventuel'], ['ap.firstName', 'Prénoms'], ['ap.sex', 'Civilité', 'select:M.|Mme'], ['ap.birthDate', 'Date de naissance', 'date'],
        ['ap.birthCity', 'Ville de naissance'], ['ap.birthDepartment', 'Département de naissance (n°)'], ['-', 'Pays de naissance'], ['ap.nationality', 'Nationalité de l’alternant', nations],
        ['ap.nir', 'N° de Sécurité sociale (15 chiffres)'], ['ap.phone', 'Portable'], ['ap.email', 'E-mail de l’alternant'], ['ap.address.street', 'N° et voie'], ['ap.address.complement', 'Complément d’adresse'],
        ['ap.address.postalCode', 'Code postal'], ['ap.address.city', 'Ville'], ['ap.disabledWorker', 'Bénéficie de la RQTH', yesNo], ['ap.eliteAthlete', 'Sportif(ve) de haut niveau', yesNo],
        ['ap.previousSituation', 'Situation précédente', before], ['ap.highestDiploma', 'Plus haut diplôme', diplomas], ['ap.lastClass', 'Dernière classe', classes], ['-', 'Numéro étudiant'],
      ]],
      ['Tuteur en entreprise', [
        ['m1.lastName', 'Nom du tuteur'], ['m1.firstName', 'Prénom du tuteur'], ['m1.birthDate', 'Date de naissance du tuteur', 'date'], ['m1.email', 'E-mail du tuteur'], ['m1.job', 'Fonction dans l’entreprise'],
        ['m1.diploma', 'Diplôme le plus élevé du tuteur'], ['-', 'Téléphone du tuteur'], ['-', 'Années d’expérience', 'number'],
      ]],
      ['Informations du contrat', [
        ['mo.contractMode', 'CDD / CDI', kinds], ['co.type', 'Type de contrat', contracts], ['co.conclusionDate', 'Date de signature', 'date'], ['co.startDate', 'Date de début', 'date'], ['co.endDate', 'Date de fin', 'date'],
        ['co.weeklyHours', 'Durée hebdomadaire de travail (h)', 'number'], ['co.hazardousWork', 'Utilisation de machines dangereuses', yesNo], ['co.grossMonthlySalary', 'Salaire brut mensuel (en €)'], ['co.pensionFund', 'Caisse de retraite complémentaire (nom)'],
      ]],
      ['Informations de la formation', [
        ['tr.targetDiploma', 'Type de diplôme', diplomas], ['tr.targetDiplomaTitle', 'Nom de la formation'], ['tr.diplomaCode', 'Code diplôme (CFD)'], ['tr.rncpCode', 'Numéro de la fiche RNCP'],
        ['tr.cfaStartDate', 'Date de début de formation', 'date'], ['tr.examEndDate', 'Date de fin des examens', 'date'], ['tr.hours', 'Nombre d’heures total', 'number'], ['cf.name', 'Nom de l’école / du CFA'],
        ['cf.uai', 'Code UAI de l’école'], ['cf.siret', 'Siret de l’école'],
      ]],
    ],
  },
  {
    name: 'letter',
    sections: [
      ['Cadre 1 – L’EMPLOYEUR', [
        ['em.name', 'Nom, prénom ou dénomination de l’employeur'], ['em.siret', 'Numéro d’identité de l’établissement (SIRET)'], ['em.idcc', 'Code de la convention collective nationale'], ['em.naf', 'Code de l’activité exercée (NAF)'],
        ['em.headcount', 'Effectif de l’entreprise au jour de l’embauche', 'number'], ['em.address.number', 'Numéro de la voie'], ['em.address.street', 'Désignation de la voie'], ['em.address.complement', 'Complément de localisation'],
        ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Commune de l’établissement'], ['em.phone', 'Téléphone de l’établissement'], ['em.email', 'Adresse électronique'], ['-', 'Nom du signataire'],
      ]],
      ['Cadre 2 – L’APPRENTI', [
        ['ap.lastName', 'Nom de naissance (en capitales)'], ['ap.usageName', 'Nom d’usage, le cas échéant'], ['ap.firstName', 'Premier prénom'], ['ap.birthDate', 'Né(e) le', 'date'], ['ap.birthCity', 'Commune de naissance'],
        ['ap.birthDepartment', 'Code du département de naissance'], ['ap.sex', 'Sexe', sex], ['ap.nationality', 'Nationalité (code)', nations], ['ap.nir', 'Numéro d’inscription au répertoire (NIR)'], ['ap.socialRegime', 'Régime de Sécurité sociale', regime],
        ['ap.eliteAthlete', 'Est inscrit sur la liste des sportifs de haut niveau', yesNo], ['ap.disabledWorker', 'Titulaire d’une RQTH', yesNo], ['ap.previousSituation', 'Situation à la veille du contrat', before],
        ['ap.lastPreparedDiploma', 'Dernier diplôme préparé', diplomas], ['ap.lastPreparedDiplomaTitle', 'Désignation exacte du dernier diplôme préparé'], ['ap.lastClass', 'Dernière classe suivie', classes], ['ap.highestDiploma', 'Diplôme le plus élevé détenu', diplomas],
      ]],
      ['Cadre 3 – LE REPRÉSENTANT LÉGAL (apprenti mineur)', [
        ['rl.fullName', 'Nom et prénom'], ['rl.address.number', 'Adresse : numéro'], ['rl.address.street', 'Adresse : voie'], ['rl.address.postalCode', 'Adresse : code postal'], ['rl.address.city', 'Adresse : commune'], ['rl.email', 'Adresse électronique'],
      ]],
      ['Cadre 4 – MAÎTRE D’APPRENTISSAGE N° 1', [['m1.lastName', 'Nom de naissance'], ['m1.firstName', 'Prénom'], ['m1.birthDate', 'Né(e) le', 'date'], ['m1.job', 'Emploi occupé'], ['m1.diploma', 'Diplôme le plus élevé'], ['m1.email', 'Adresse électronique']]],
      ['Cadre 5 – MAÎTRE D’APPRENTISSAGE N° 2', [['m2.lastName', 'Nom de naissance'], ['m2.firstName', 'Prénom'], ['m2.birthDate', 'Né(e) le', 'date'], ['m2.job', 'Emploi occupé'], ['m2.diploma', 'Diplôme le plus élevé'], ['m2.email', 'Adresse électronique']]],
      ['Cadre 6 – LE CONTRAT', [
        ['co.type', 'Nature du contrat ou de l’avenant', contracts], ['co.previousContractNumber', 'Numéro du contrat modifié ou précédent'], ['co.conclusionDate', 'Conclu le', 'date'], ['co.startDate', 'Prend effet le', 'date'], ['co.endDate', 'Prend fin le', 'date'],
        ['co.practicalTrainingStartDate', 'Formation pratique à compter du', 'date'], ['co.weeklyHours', 'Durée du travail : heures par semaine', 'number'], ['co.weeklyMinutes', 'Durée du travail : minutes', 'number'],
        ['co.hazardousWork', 'Travaux dangereux', yesNo], ['co.grossMonthlySalary', 'Salaire mensuel brut à l’embauche'], ['co.pensionFund', 'Institution de retraite complémentaire'], ['co.benefits.meal', 'Nourriture : montant par repas'], ['co.benefits.lodging', 'Logement : montant par mois'],
      ]],
      ['Cadre 7 – LA FORMATION', [
        ['tr.targetDiploma', 'Diplôme ou titre préparé', diplomas], ['tr.targetDiplomaTitle', 'Intitulé exact du diplôme ou titre'], ['tr.diplomaCode', 'Code du diplôme ou titre'], ['tr.rncpCode', 'Code RNCP'], ['tr.cfaStartDate', 'La formation débute le', 'date'],
        ['tr.examEndDate', 'Les épreuves s’achèvent le', 'date'], ['tr.hours', 'Durée de formation (heures)', 'number'], ['tr.remoteHours', 'dont à distance (heures)', 'number'],
      ]],
      ['Cadre 8 – LE CFA RESPONSABLE', [['cf.name', 'Dénomination'], ['cf.uai', 'Numéro UAI'], ['cf.siret', 'Numéro SIRET'], ['cf.address.number', 'Numéro'], ['cf.address.street', 'Voie'], ['cf.address.postalCode', 'Code postal'], ['cf.address.city', 'Commune']]],
    ],
  },
];
