import type { NomenclatureId } from './nomenclatures';

/** The blocks in which a field can stand, from the CERFA's own frames. */
export type SectionId =
  | 'mode' | 'employer' | 'apprentice' | 'legalRepresentative' | 'master1' | 'master2' | 'masters'
  | 'contract' | 'wages' | 'training' | 'cfa' | 'site' | 'signature';

/** How a value is written and read; one file per format in `formats/`. */
export type FieldFormat =
  | 'text' | 'personName' | 'code' | 'date' | 'siret' | 'nir' | 'uai' | 'idcc' | 'naf' | 'phone' | 'email'
  | 'postalCode' | 'streetNumber' | 'department' | 'money' | 'rate' | 'count' | 'minutes' | 'boolean'
  | 'diplomaCode' | 'rncpCode' | 'depositNumber' | 'signature';

export interface FieldDefinition {
  readonly section: SectionId;
  /** As printed on CERFA 10103, or as the portal guide writes it. */
  readonly label: string;
  readonly format: FieldFormat;
  readonly nomenclature?: NomenclatureId;
  /** `portal`: a person meets it on the portal. `helper`: an answer Truelle needs, never on the form. `signature`: ink or stamp on paper. */
  readonly usage: 'portal' | 'helper' | 'signature';
  /** `secret` is never written to the disk without a passphrase. */
  readonly sensitivity: 'ordinary' | 'personal' | 'secret';
  /** What a supporter dictates on the telephone. Given once, never reused. */
  readonly helpCode: string;
}

// Source: CERFA 10103*14 and its notice 51649#09, labels of form *12 where *14 was not available; checked 2026-11-23.
// The frame reserved to the OPCO (six fields) is left out on purpose: nobody but the OPCO writes there.
const definitions = {
  'mode.contractMode': { section: 'mode', label: 'Mode contractuel de l’apprentissage', format: 'code', nomenclature: 'contractMode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'M-01' },
  'employer.sector': { section: 'employer', label: 'employeur privé / employeur « public »', format: 'code', nomenclature: 'employerSector', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-01' },
  'employer.name': { section: 'employer', label: 'Nom et prénom ou dénomination', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-02' },
  'employer.siret': { section: 'employer', label: 'N°SIRET de l’établissement d’exécution du contrat', format: 'siret', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-03' },
  'employer.address.number': { section: 'employer', label: 'N°', format: 'streetNumber', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-14' },
  'employer.address.repetition': { section: 'employer', label: 'Indice de répétition', format: 'text', usage: 'helper', sensitivity: 'ordinary', helpCode: 'E-15' },
  'employer.address.street': { section: 'employer', label: 'Voie', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-16' },
  'employer.address.complement': { section: 'employer', label: 'Complément', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-17' },
  'employer.address.postalCode': { section: 'employer', label: 'Code postal', format: 'postalCode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-18' },
  'employer.address.city': { section: 'employer', label: 'Commune', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-19' },
  'employer.phone': { section: 'employer', label: 'Téléphone', format: 'phone', usage: 'portal', sensitivity: 'personal', helpCode: 'E-10' },
  'employer.email': { section: 'employer', label: 'Courriel', format: 'email', usage: 'portal', sensitivity: 'personal', helpCode: 'E-09' },
  'employer.type': { section: 'employer', label: 'Type d’employeur', format: 'code', nomenclature: 'employerType', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-04' },
  'employer.specific': { section: 'employer', label: 'Employeur spécifique', format: 'code', nomenclature: 'employerSpecific', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-05' },
  'employer.naf': { section: 'employer', label: 'Code activité de l’entreprise (NAF)', format: 'naf', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-08' },
  'employer.headcount': { section: 'employer', label: 'Effectif total salariés de l’entreprise', format: 'count', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-06' },
  'employer.idcc': { section: 'employer', label: 'Code IDCC de la convention collective applicable', format: 'idcc', nomenclature: 'idccConstructys', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-07' },
  'employer.idccTitle': { section: 'employer', label: 'Libellé de la convention collective appliquée', format: 'text', usage: 'helper', sensitivity: 'ordinary', helpCode: 'E-20' },
  'employer.unemploymentScheme': { section: 'employer', label: 'Pour les employeurs du secteur public, adhésion de l’apprenti au régime spécifique d’assurance chômage', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'E-11' },
  'apprentice.lastName': { section: 'apprentice', label: 'Nom de naissance de l’apprenti(e)', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'A-02' },
  'apprentice.usageName': { section: 'apprentice', label: 'Nom d’usage', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'A-03' },
  'apprentice.firstName': { section: 'apprentice', label: 'Le premier prénom de l’apprenti(e) selon l’état civil', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'A-04' },
  'apprentice.nir': { section: 'apprentice', label: 'NIR de l’apprenti(e)', format: 'nir', usage: 'portal', sensitivity: 'secret', helpCode: 'A-05' },
  'apprentice.address.number': { section: 'apprentice', label: 'N°', format: 'streetNumber', usage: 'portal', sensitivity: 'personal', helpCode: 'A-06' },
  'apprentice.address.repetition': { section: 'apprentice', label: 'Indice de répétition', format: 'text', usage: 'helper', sensitivity: 'personal', helpCode: 'A-07' },
  'apprentice.address.street': { section: 'apprentice', label: 'Voie', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'A-08' },
  'apprentice.address.complement': { section: 'apprentice', label: 'Complément', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'A-09' },
  'apprentice.address.postalCode': { section: 'apprentice', label: 'Code postal', format: 'postalCode', usage: 'portal', sensitivity: 'personal', helpCode: 'A-10' },
  'apprentice.address.city': { section: 'apprentice', label: 'Commune', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'A-11' },
  'apprentice.phone': { section: 'apprentice', label: 'Téléphone', format: 'phone', usage: 'portal', sensitivity: 'personal', helpCode: 'A-12' },
  'apprentice.email': { section: 'apprentice', label: 'Courriel', format: 'email', usage: 'portal', sensitivity: 'personal', helpCode: 'A-13' },
  'apprentice.birthDate': { section: 'apprentice', label: 'Date de naissance', format: 'date', usage: 'portal', sensitivity: 'personal', helpCode: 'A-14' },
  'apprentice.sex': { section: 'apprentice', label: 'Sexe', format: 'code', nomenclature: 'sex', usage: 'portal', sensitivity: 'personal', helpCode: 'A-15' },
  'apprentice.birthDepartment': { section: 'apprentice', label: 'Département de naissance', format: 'department', nomenclature: 'birthDepartment', usage: 'portal', sensitivity: 'personal', helpCode: 'A-16' },
  'apprentice.birthCity': { section: 'apprentice', label: 'Commune de naissance', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'A-17' },
  'apprentice.nationality': { section: 'apprentice', label: 'Nationalité', format: 'code', nomenclature: 'nationality', usage: 'portal', sensitivity: 'personal', helpCode: 'A-18' },
  'apprentice.socialRegime': { section: 'apprentice', label: 'Régime social', format: 'code', nomenclature: 'socialRegime', usage: 'portal', sensitivity: 'personal', helpCode: 'A-19' },
  'apprentice.eliteAthlete': { section: 'apprentice', label: 'Déclare être inscrit sur la liste des sportifs de haut niveau', format: 'boolean', usage: 'portal', sensitivity: 'personal', helpCode: 'A-20' },
  'apprentice.disabledWorker': { section: 'apprentice', label: 'Déclare bénéficier de la reconnaissance travailleur handicapé', format: 'boolean', usage: 'portal', sensitivity: 'personal', helpCode: 'A-21' },
  'apprentice.disabilityYouthEquivalence': { section: 'apprentice', label: 'Équivalence jeunes', format: 'boolean', usage: 'portal', sensitivity: 'personal', helpCode: 'A-22' },
  'apprentice.disabilityBoeExtension': { section: 'apprentice', label: 'Extension BOE', format: 'boolean', usage: 'portal', sensitivity: 'personal', helpCode: 'A-23' },
  'apprentice.previousSituation': { section: 'apprentice', label: 'Situation avant ce contrat', format: 'code', nomenclature: 'previousSituation', usage: 'portal', sensitivity: 'personal', helpCode: 'A-24' },
  'apprentice.lastPreparedDiploma': { section: 'apprentice', label: 'Dernier diplôme ou titre préparé', format: 'code', nomenclature: 'diploma', usage: 'portal', sensitivity: 'personal', helpCode: 'A-25' },
  'apprentice.lastClass': { section: 'apprentice', label: 'Dernière classe / année suivie', format: 'code', nomenclature: 'lastClass', usage: 'portal', sensitivity: 'personal', helpCode: 'A-26' },
  'apprentice.lastPreparedDiplomaTitle': { section: 'apprentice', label: 'Intitulé précis du dernier diplôme ou titre préparé', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'A-27' },
  'apprentice.highestDiploma': { section: 'apprentice', label: 'Diplôme ou titre le plus élevé obtenu', format: 'code', nomenclature: 'diploma', usage: 'portal', sensitivity: 'personal', helpCode: 'A-28' },
  'apprentice.businessProject': { section: 'apprentice', label: 'Déclare avoir un projet de création ou de reprise d’entreprise', format: 'boolean', usage: 'portal', sensitivity: 'personal', helpCode: 'A-29' },
  'apprentice.isEmancipatedMinor': { section: 'apprentice', label: 'Mineur émancipé', format: 'boolean', usage: 'helper', sensitivity: 'personal', helpCode: 'A-30' },
  'legalRepresentative.fullName': { section: 'legalRepresentative', label: 'Nom de naissance et prénom', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'R-01' },
  'legalRepresentative.sameAddress': { section: 'legalRepresentative', label: 'L’apprenti(e) vit à la même adresse que son responsable légal', format: 'boolean', usage: 'helper', sensitivity: 'personal', helpCode: 'R-02' },
  'legalRepresentative.address.number': { section: 'legalRepresentative', label: 'N°', format: 'streetNumber', usage: 'portal', sensitivity: 'personal', helpCode: 'R-03' },
  'legalRepresentative.address.repetition': { section: 'legalRepresentative', label: 'Indice de répétition', format: 'text', usage: 'helper', sensitivity: 'personal', helpCode: 'R-04' },
  'legalRepresentative.address.street': { section: 'legalRepresentative', label: 'Voie', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'R-05' },
  'legalRepresentative.address.complement': { section: 'legalRepresentative', label: 'Complément', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'R-06' },
  'legalRepresentative.address.postalCode': { section: 'legalRepresentative', label: 'Code postal', format: 'postalCode', usage: 'portal', sensitivity: 'personal', helpCode: 'R-07' },
  'legalRepresentative.address.city': { section: 'legalRepresentative', label: 'Commune', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'R-08' },
  'legalRepresentative.email': { section: 'legalRepresentative', label: 'Courriel', format: 'email', usage: 'portal', sensitivity: 'personal', helpCode: 'R-09' },
  'master1.lastName': { section: 'master1', label: 'Nom de naissance', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'T-02' },
  'master1.firstName': { section: 'master1', label: 'Prénom', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'T-03' },
  'master1.birthDate': { section: 'master1', label: 'Date de naissance', format: 'date', usage: 'portal', sensitivity: 'personal', helpCode: 'T-04' },
  'master1.email': { section: 'master1', label: 'Courriel', format: 'email', usage: 'portal', sensitivity: 'personal', helpCode: 'T-05' },
  'master1.job': { section: 'master1', label: 'Emploi occupé', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'T-06' },
  'master1.diploma': { section: 'master1', label: 'Diplôme ou titre le plus élevé obtenu', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'T-07' },
  'master1.diplomaLevel': { section: 'master1', label: 'Niveau de diplôme ou titre le plus élevé obtenu', format: 'code', nomenclature: 'masterDiplomaLevel', usage: 'portal', sensitivity: 'personal', helpCode: 'T-08' },
  'master1.nir': { section: 'master1', label: 'NIR', format: 'nir', usage: 'helper', sensitivity: 'secret', helpCode: 'T-09' },
  'master2.lastName': { section: 'master2', label: 'Nom de naissance', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'T-12' },
  'master2.firstName': { section: 'master2', label: 'Prénom', format: 'personName', usage: 'portal', sensitivity: 'personal', helpCode: 'T-13' },
  'master2.birthDate': { section: 'master2', label: 'Date de naissance', format: 'date', usage: 'portal', sensitivity: 'personal', helpCode: 'T-14' },
  'master2.email': { section: 'master2', label: 'Courriel', format: 'email', usage: 'portal', sensitivity: 'personal', helpCode: 'T-15' },
  'master2.job': { section: 'master2', label: 'Emploi occupé', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'T-16' },
  'master2.diploma': { section: 'master2', label: 'Diplôme ou titre le plus élevé obtenu', format: 'text', usage: 'portal', sensitivity: 'personal', helpCode: 'T-17' },
  'master2.diplomaLevel': { section: 'master2', label: 'Niveau de diplôme ou titre le plus élevé obtenu', format: 'code', nomenclature: 'masterDiplomaLevel', usage: 'portal', sensitivity: 'personal', helpCode: 'T-18' },
  'master2.nir': { section: 'master2', label: 'NIR', format: 'nir', usage: 'helper', sensitivity: 'secret', helpCode: 'T-19' },
  'masters.eligibilityAttestation': { section: 'masters', label: 'L’employeur atteste sur l’honneur que le maître d’apprentissage répond à l’ensemble des critères d’éligibilité à cette fonction.', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'T-21' },
  'contract.type': { section: 'contract', label: 'Type de contrat ou d’avenant', format: 'code', nomenclature: 'contractType', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-01' },
  'contract.exemptionType': { section: 'contract', label: 'Type de dérogation', format: 'code', nomenclature: 'exemptionType', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-02' },
  'contract.previousContractNumber': { section: 'contract', label: 'Numéro du contrat précédent ou du contrat sur lequel porte l’avenant', format: 'depositNumber', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-03' },
  'contract.conclusionDate': { section: 'contract', label: 'Date de conclusion (Date de signature du présent contrat)', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-04' },
  'contract.startDate': { section: 'contract', label: 'Date de début d’exécution du contrat', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-05' },
  'contract.practicalTrainingStartDate': { section: 'contract', label: 'Date de début de formation pratique chez l’employeur', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-06' },
  'contract.amendmentEffectDate': { section: 'contract', label: 'Si avenant, date d’effet', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-07' },
  'contract.endDate': { section: 'contract', label: 'Date de fin du contrat ou de la période d’apprentissage', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-08' },
  'contract.weeklyHours': { section: 'contract', label: 'Durée hebdomadaire du travail : heures', format: 'count', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-09' },
  'contract.weeklyMinutes': { section: 'contract', label: 'Durée hebdomadaire du travail : minutes', format: 'minutes', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-10' },
  'contract.hazardousWork': { section: 'contract', label: 'Travail sur machines dangereuses ou exposition à des risques particuliers', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-11' },
  'contract.wages.year1.period1.from': { section: 'wages', label: 'Rémunération, 1re année : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-12' },
  'contract.wages.year1.period1.to': { section: 'wages', label: 'Rémunération, 1re année : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-13' },
  'contract.wages.year1.period1.rate': { section: 'wages', label: 'Rémunération, 1re année : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-14' },
  'contract.wages.year1.period1.base': { section: 'wages', label: 'Rémunération, 1re année : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-15' },
  'contract.wages.year1.period2.from': { section: 'wages', label: 'Rémunération, 1re année (2e période) : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-16' },
  'contract.wages.year1.period2.to': { section: 'wages', label: 'Rémunération, 1re année (2e période) : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-17' },
  'contract.wages.year1.period2.rate': { section: 'wages', label: 'Rémunération, 1re année (2e période) : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-18' },
  'contract.wages.year1.period2.base': { section: 'wages', label: 'Rémunération, 1re année (2e période) : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-19' },
  'contract.wages.year2.period1.from': { section: 'wages', label: 'Rémunération, 2ème année : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-20' },
  'contract.wages.year2.period1.to': { section: 'wages', label: 'Rémunération, 2ème année : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-21' },
  'contract.wages.year2.period1.rate': { section: 'wages', label: 'Rémunération, 2ème année : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-22' },
  'contract.wages.year2.period1.base': { section: 'wages', label: 'Rémunération, 2ème année : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-23' },
  'contract.wages.year2.period2.from': { section: 'wages', label: 'Rémunération, 2ème année (2e période) : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-24' },
  'contract.wages.year2.period2.to': { section: 'wages', label: 'Rémunération, 2ème année (2e période) : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-25' },
  'contract.wages.year2.period2.rate': { section: 'wages', label: 'Rémunération, 2ème année (2e période) : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-26' },
  'contract.wages.year2.period2.base': { section: 'wages', label: 'Rémunération, 2ème année (2e période) : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-27' },
  'contract.wages.year3.period1.from': { section: 'wages', label: 'Rémunération, 3ème année : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-36' },
  'contract.wages.year3.period1.to': { section: 'wages', label: 'Rémunération, 3ème année : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-37' },
  'contract.wages.year3.period1.rate': { section: 'wages', label: 'Rémunération, 3ème année : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-38' },
  'contract.wages.year3.period1.base': { section: 'wages', label: 'Rémunération, 3ème année : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-39' },
  'contract.wages.year3.period2.from': { section: 'wages', label: 'Rémunération, 3ème année (2e période) : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-40' },
  'contract.wages.year3.period2.to': { section: 'wages', label: 'Rémunération, 3ème année (2e période) : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-41' },
  'contract.wages.year3.period2.rate': { section: 'wages', label: 'Rémunération, 3ème année (2e période) : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-42' },
  'contract.wages.year3.period2.base': { section: 'wages', label: 'Rémunération, 3ème année (2e période) : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-43' },
  'contract.wages.year4.period1.from': { section: 'wages', label: 'Rémunération, 4ème année : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-44' },
  'contract.wages.year4.period1.to': { section: 'wages', label: 'Rémunération, 4ème année : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-45' },
  'contract.wages.year4.period1.rate': { section: 'wages', label: 'Rémunération, 4ème année : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-46' },
  'contract.wages.year4.period1.base': { section: 'wages', label: 'Rémunération, 4ème année : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-47' },
  'contract.wages.year4.period2.from': { section: 'wages', label: 'Rémunération, 4ème année (2e période) : du', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-48' },
  'contract.wages.year4.period2.to': { section: 'wages', label: 'Rémunération, 4ème année (2e période) : au', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-49' },
  'contract.wages.year4.period2.rate': { section: 'wages', label: 'Rémunération, 4ème année (2e période) : % du', format: 'rate', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-50' },
  'contract.wages.year4.period2.base': { section: 'wages', label: 'Rémunération, 4ème année (2e période) : * SMIC ou SMC', format: 'code', nomenclature: 'wageBase', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-51' },
  'contract.grossMonthlySalary': { section: 'contract', label: 'Salaire brut mensuel à l’embauche', format: 'money', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-30' },
  'contract.conventionalMinimum': { section: 'contract', label: 'Salaire minimum conventionnel (SMC)', format: 'money', usage: 'helper', sensitivity: 'ordinary', helpCode: 'C-28' },
  'contract.pensionFund': { section: 'contract', label: 'Caisse de retraite complémentaire', format: 'text', nomenclature: 'pensionFund', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-31' },
  'contract.benefits.meal': { section: 'contract', label: 'Avantages en nature, le cas échéant : Nourriture (€ / repas)', format: 'money', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-32' },
  'contract.benefits.lodging': { section: 'contract', label: 'Avantages en nature, le cas échéant : Logement (€ / mois)', format: 'money', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-33' },
  'contract.benefits.other': { section: 'contract', label: 'Avantages en nature, le cas échéant : Autre', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'C-34' },
  'training.companyCfa': { section: 'training', label: 'CFA d’entreprise', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-04' },
  'training.cfa.name': { section: 'cfa', label: 'Dénomination du CFA responsable', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-05' },
  'training.cfa.uai': { section: 'cfa', label: 'N° UAI du CFA', format: 'uai', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-06' },
  'training.cfa.siret': { section: 'cfa', label: 'N° SIRET CFA', format: 'siret', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-07' },
  'training.targetDiploma': { section: 'training', label: 'Diplôme ou titre visé par l’apprenti', format: 'code', nomenclature: 'diploma', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-08' },
  'training.targetDiplomaTitle': { section: 'training', label: 'Intitulé précis', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-09' },
  'training.diplomaCode': { section: 'training', label: 'Code du diplôme', format: 'diplomaCode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-10' },
  'training.rncpCode': { section: 'training', label: 'Code RNCP', format: 'rncpCode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-11' },
  'training.cfa.address.number': { section: 'cfa', label: 'N°', format: 'streetNumber', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-12' },
  'training.cfa.address.repetition': { section: 'cfa', label: 'Indice de répétition', format: 'text', usage: 'helper', sensitivity: 'ordinary', helpCode: 'F-13' },
  'training.cfa.address.street': { section: 'cfa', label: 'Voie', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-14' },
  'training.cfa.address.complement': { section: 'cfa', label: 'Complément', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-15' },
  'training.cfa.address.postalCode': { section: 'cfa', label: 'Code postal', format: 'postalCode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-16' },
  'training.cfa.address.city': { section: 'cfa', label: 'Commune', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-17' },
  'training.cfaStartDate': { section: 'training', label: 'Date de début de formation en CFA', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-18' },
  'training.examEndDate': { section: 'training', label: 'Date prévue de fin des épreuves ou examens', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-19' },
  'training.hours': { section: 'training', label: 'Durée de la formation : heures', format: 'count', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-20' },
  'training.remoteHours': { section: 'training', label: 'Durée de la formation à distance (heures)', format: 'count', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-21' },
  'training.cfaIsMainSite': { section: 'training', label: 'Si le CFA responsable est le lieu de formation principal cochez la case ci-contre', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-22' },
  'training.site.name': { section: 'site', label: 'Dénomination du lieu de formation principal', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-23' },
  'training.site.uai': { section: 'site', label: 'N° UAI', format: 'uai', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-24' },
  'training.site.siret': { section: 'site', label: 'N° SIRET', format: 'siret', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-25' },
  'training.site.address.number': { section: 'site', label: 'N°', format: 'streetNumber', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-26' },
  'training.site.address.repetition': { section: 'site', label: 'Indice de répétition', format: 'text', usage: 'helper', sensitivity: 'ordinary', helpCode: 'F-27' },
  'training.site.address.street': { section: 'site', label: 'Voie', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-28' },
  'training.site.address.complement': { section: 'site', label: 'Complément', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-29' },
  'training.site.address.postalCode': { section: 'site', label: 'Code postal', format: 'postalCode', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-30' },
  'training.site.address.city': { section: 'site', label: 'Commune', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'F-31' },
  'training.cfaVisa': { section: 'training', label: 'Visa du CFA (cachet et signature du directeur)', format: 'signature', usage: 'signature', sensitivity: 'ordinary', helpCode: 'F-32' },
  'signature.supportingDocumentsAttestation': { section: 'signature', label: 'L’employeur atteste disposer de l’ensemble des pièces justificatives nécessaires au dépôt du contrat', format: 'boolean', usage: 'portal', sensitivity: 'ordinary', helpCode: 'S-01' },
  'signature.place': { section: 'signature', label: 'Fait à', format: 'text', usage: 'portal', sensitivity: 'ordinary', helpCode: 'S-02' },
  'signature.date': { section: 'signature', label: 'Fait le', format: 'date', usage: 'portal', sensitivity: 'ordinary', helpCode: 'S-03' },
  'signature.employer': { section: 'signature', label: 'Signature de l’employeur', format: 'signature', usage: 'signature', sensitivity: 'ordinary', helpCode: 'S-04' },
  'signature.apprentice': { section: 'signature', label: 'Signature de l’apprenti(e)', format: 'signature', usage: 'signature', sensitivity: 'ordinary', helpCode: 'S-05' },
  'signature.legalRepresentative': { section: 'signature', label: 'Signature du représentant légal de l’apprenti(e) mineur(e)', format: 'signature', usage: 'signature', sensitivity: 'ordinary', helpCode: 'S-06' },} as const satisfies Record<string, FieldDefinition>;

export type FieldId = keyof typeof definitions;

/** The format of a field, known to the compiler. */
export type FormatOf<Id extends FieldId> = (typeof definitions)[Id]['format'];

/** Every field of the contract, once. */
export const catalogue: Readonly<Record<FieldId, FieldDefinition>> = definitions;

export const fieldIds = Object.keys(definitions) as readonly FieldId[];

/** The 143 fields a person meets on the portal, in the order of the form. */
export const portalFieldIds: readonly FieldId[] = fieldIds.filter((id) => catalogue[id].usage === 'portal');

export function isFieldId(text: string): text is FieldId {
  return Object.hasOwn(definitions, text);
}

/** Never part of a fill, whatever a dossier holds: the user reads the statement and ticks it. */
export const attestationIds: readonly FieldId[] = ['masters.eligibilityAttestation', 'signature.supportingDocumentsAttestation'];
