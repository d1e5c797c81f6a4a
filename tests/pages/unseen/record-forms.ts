import { before, diplomas, nations, yesNo } from './portal-lists';
import type { Portal } from './portals';

/**
 * What training centers and agencies ask of companies and apprentices in their own forms, with the labels that such public forms bear.
 * Identification was measured on them after it was finished; nothing was learnt from them before.
 */
export const recordForms: readonly Portal[] = [
  {
    name: 'company-record',
    sections: [
      ['Entreprise', [
        ['em.name', 'Nom / Raison sociale'], ['-', 'Adresse complète du siège social'], ['-', 'Adresse d’exécution (si différente)'], ['em.siret', 'SIRET de l’adresse d’exécution'], ['-', 'SIRET du siège social'], ['em.naf', 'Code APE / NAF'],
        ['em.type', 'Type d’employeur'], ['-', 'Forme juridique'], ['em.phone', 'Téléphone', 'tel'], ['em.idcc', 'Code IDCC'], ['em.headcount', 'Nombre de salariés', 'number'], ['-', 'Nom de votre OPCO', 'select:AKTO|Constructys|OPCO EP'],
        ['co.pensionFund', 'Caisse de retraite complémentaire'], ['-', 'Organisme de prévoyance'],
      ]],
      ['Chef d’entreprise', [['-', 'Nom / Prénom'], ['-', 'Email', 'email'], ['-', 'Téléphone', 'tel']]],
      ['Contact RH', [['-', 'Nom / Prénom'], ['-', 'Email', 'email'], ['-', 'Téléphone', 'tel']]],
      ['Contribution obligatoire (facturation)', [['-', 'Adresse complète de facturation'], ['-', 'Adresse mail de facturation', 'email']]],
      ['Tuteur / Maître d’apprentissage', [
        ['m1.lastName', 'Nom'], ['m1.firstName', 'Prénom'], ['-', 'Téléphone', 'tel'], ['m1.birthDate', 'Date de naissance', 'date'], ['m1.email', 'Email', 'email'], ['m1.job', 'Fonction'],
        ['-', 'Années d’expérience professionnelle', 'number'], ['-', 'Nb d’alternants sous tutorat (max 2)', 'select:0|1|2'], ['m1.diploma', 'Diplôme le plus élevé obtenu (tuteur)'],
      ]],
      ['Contrat', [['co.grossMonthlySalary', 'Salaire brut mensuel'], ['-', 'SMIC ou SMC'], ['co.startDate', 'Date de début de contrat', 'date']]],
    ],
  },
  {
    name: 'apprentice-record',
    sections: [
      ['Représentant légal (si mineur)', [['-', 'Nom'], ['-', 'Prénom'], ['rl.email', 'Email', 'email'], ['-', 'Téléphone', 'tel'], ['rl.address.street', 'Adresse postale']]],
      ['Situation & diplômes', [
        ['ap.eliteAthlete', 'Sportif de haut niveau', 'checkbox'], ['ap.disabledWorker', 'Situation de handicap (RQTH)', 'checkbox'], ['-', 'Déjà fait de l’alternance', 'checkbox'], ['ap.previousSituation', 'Situation avant contrat', before],
        ['co.previousContractNumber', 'Numéro DECA (si ancien contrat)'], ['ap.lastPreparedDiploma', 'Dernier diplôme préparé', diplomas], ['ap.highestDiploma', 'Diplôme le plus élevé obtenu', diplomas],
        ['ap.lastPreparedDiplomaTitle', 'Intitulé précis du dernier diplôme préparé'], ['ap.nationality', 'Nationalité', nations], ['ap.nir', 'N° de sécurité sociale (NIR)'],
      ]],
    ],
  },
  {
    name: 'pay-record',
    sections: [
      ['1. ALTERNANT', [['ap.sex', 'Civilité', 'select:Monsieur|Madame'], ['ap.lastName', 'Nom de naissance'], ['ap.firstName', 'Prénom'], ['ap.birthDate', 'Date de naissance', 'date'], ['ap.nir', 'Numéro de sécurité sociale (NIR)'], ['-', 'Établissement précédent']]],
      ['2. FORMATION', [['tr.targetDiplomaTitle', 'Cursus / Diplôme préparé'], ['tr.cfaStartDate', 'Date de début', 'date'], ['tr.examEndDate', 'Date de fin', 'date']]],
      ['3. EMPLOYEUR', [
        ['em.name', 'Raison sociale'], ['em.siret', 'SIRET'], ['em.naf', 'Code NAF'], ['em.address.street', 'Adresse'], ['em.address.postalCode', 'Code postal'], ['em.address.city', 'Ville'], ['em.idcc', 'Code IDCC'], ['em.idccTitle', 'Convention collective'],
        ['-', 'OPCO'], ['co.pensionFund', 'Caisse de retraite complémentaire'], ['-', 'Organisme de prévoyance'], ['-', 'Représentant légal — Prénom'], ['-', 'Représentant légal — Nom'],
      ]],
      ['4. MAÎTRE D’APPRENTISSAGE', [['m1.firstName', 'Prénom'], ['m1.lastName', 'Nom'], ['m1.birthDate', 'Date de naissance', 'date'], ['m1.job', 'Fonction'], ['-', 'Téléphone', 'tel'], ['m1.email', 'Email', 'email']]],
      ['5. CONTRAT', [['co.type', 'Type de contrat'], ['co.weeklyHours', 'Durée hebdomadaire (heures)'], ['-', 'Référence de salaire'], ['co.conventionalMinimum', 'Montant SMC (si applicable)'], ['-', 'Heures supplémentaires']]],
      ['6. AVANTAGES EN NATURE', [['co.benefits.meal', 'Repas (€/repas)'], ['co.benefits.lodging', 'Logement (€/mois)'], ['-', 'Autres avantages']]],
    ],
  },
  {
    name: 'agency-record',
    sections: [
      ['', [
        ['ap.lastName', 'Nom de naissance de l’apprenti(e)'], ['ap.usageName', 'Nom d’usage'], ['ap.firstName', 'Le premier prénom de l’apprenti(e)'], ['ap.sex', 'Sexe', 'select:M|F'], ['ap.birthDate', 'Date de naissance', 'date'],
        ['ap.birthDepartment', 'Département de naissance'], ['ap.birthCity', 'Commune de naissance'], ['ap.nationality', 'Nationalité'], ['ap.socialRegime', 'Régime social'], ['ap.previousSituation', 'Situation avant ce contrat'],
        ['ap.lastPreparedDiploma', 'Dernier diplôme ou titre préparé'], ['ap.lastClass', 'Dernière classe / année suivie'], ['ap.nir', 'numero securite social', 'number'], ['ap.lastPreparedDiplomaTitle', 'Intitulé précis du dernier diplôme ou titre préparé'],
        ['ap.highestDiploma', 'Diplôme ou titre le plus élevé obtenu'], ['ap.eliteAthlete', 'Déclare être inscrit sur la liste des sportifs de haut niveau', yesNo], ['ap.disabledWorker', 'Déclare bénéficier de la reconnaissance travailleur handicapé', yesNo],
        ['ap.businessProject', 'Déclare avoir un projet de création ou de reprise d’entreprise', yesNo],
      ]],
      ['Adresse de l’apprenti(e)', [['ap.address.number', 'N°'], ['ap.address.street', 'Voie'], ['ap.address.complement', 'Complement'], ['ap.address.postalCode', 'Code Postal'], ['ap.address.city', 'Commune'], ['ap.phone', 'Téléphone', 'number']]],
      ['Représentant légal (à renseigner si l’apprenti est mineur non émancipé)', [['rl.fullName', 'Nom de naissance et prénom'], ['rl.email', 'Courriel']]],
      ['Adresse du représentant légal', [['rl.address.number', 'N°'], ['rl.address.street', 'Voie'], ['rl.address.complement', 'Complement'], ['rl.address.postalCode', 'Code Postal'], ['rl.address.city', 'Commune']]],
    ],
  },
  {
    name: 'booklet-record',
    sections: [
      ['Apprenti(e)', [
        ['ap.lastName', 'Nom'], ['ap.firstName', 'Prénom'], ['ap.birthDate', 'Date de naissance - exemple : 20/02/1994'], ['ap.birthCity', 'Lieu de naissance'], ['ap.address.street', 'Adresse personnelle (en dehors du cadre des études, p.ex. parents)'],
        ['ap.address.complement', 'Complément d’adresse'], ['ap.address.postalCode', 'Code postal'], ['ap.address.city', 'Ville'], ['ap.email', 'Email', 'email'], ['-', 'Téléphone', 'tel'], ['ap.phone', 'Portable', 'tel'],
      ]],
      ['Entreprise', [['em.name', 'Raison sociale']]],
      ['Siège social', [['-', 'Adresse du siège social'], ['-', 'Complément d’adresse'], ['-', 'Code postal'], ['-', 'Ville']]],
      ['Site d’accueil de l’apprenti(e), si différent du siège social', [['-', 'Adresse du site d’accueil'], ['-', 'Complément d’adresse'], ['-', 'Code postal'], ['-', 'Ville']]],
      ['Maître d’apprentissage', [['m1.lastName', 'Nom'], ['m1.firstName', 'Prénom'], ['m1.job', 'Fonction'], ['m1.email', 'Email', 'email'], ['-', 'Téléphone', 'tel'], ['-', 'Portable', 'tel']]],
    ],
  },
];
