import { ageOn, parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { FieldValue, FieldValues } from '../fields/values';
import { maximumAge } from '../law/age-limits';
import { amountOn, type DatedValue } from '../law/dated-value';
import { majorityAge } from '../law/majority';
import { ordinaryMinimumAge } from '../law/ordinary-minimum-age';
import { diplomaLevel } from '../law/pay/diplomas';

/** The papers that a contract can ask for. The first ones are slots of the portal, by the same names. */
export type DocumentId =
  | 'cerfa' | 'convention' | 'annex' | 'tripartite' | 'ascendant' | 'disability' | 'businessProject'
  | 'hazardDeclaration' | 'thirdContractAuthorization';

/** Whether a contract asks for a document, and why. */
export interface DocumentNeed {
  readonly document: DocumentId;
  /** `unknown`: what decides it is not known yet. `advised`: to be kept or sent elsewhere, or useful to the OPCO. */
  readonly level: 'required' | 'advised' | 'not-needed' | 'unknown';
  /** French sentence: what of this contract decides it. */
  readonly because: string;
  readonly source: string;
}

/** What decides, beside the fields of the contract. */
export interface NeedFacts {
  /** Exemptions that « 50 » gathers, as the user said. */
  readonly gatheredExemptions?: readonly string[];
  /** National levels of the diplomas that earlier contracts of the apprentice prepared. */
  readonly earlierContractLevels?: readonly number[];
}

type Decision = Pick<DocumentNeed, 'level' | 'because'>;
interface Row {
  readonly document: DocumentId;
  readonly source: string;
  readonly decide: (values: FieldValues, facts: NeedFacts) => Decision;
}

const rows: readonly Row[] = [
  { document: 'cerfa', source: 'Code du travail, art. D6224-1 ; guide eGestion, étape 4', decide: () => required('Le contrat signé est toujours demandé.') },
  { document: 'convention', source: 'Code du travail, art. D6224-1 et L6353-1 ; guide eGestion, étape 4', decide: needsConvention },
  { document: 'annex', source: 'Code du travail, art. D6224-1', decide: needsAnnex },
  { document: 'tripartite', source: 'Code du travail, art. L6222-7-1, R6222-6, R6222-23-1 et D6224-1', decide: needsTripartite },
  { document: 'hazardDeclaration', source: 'Code du travail, art. L4153-9 et R4153-38 à R4153-45', decide: needsHazardDeclaration },
  { document: 'businessProject', source: 'Code du travail, art. L6222-2 (4°)', decide: needsBusinessProject },
  { document: 'thirdContractAuthorization', source: 'Code du travail, art. L6222-15', decide: needsThirdContract },
  { document: 'ascendant', source: 'Code du travail, art. L6222-5', decide: needsAscendant },
  { document: 'disability', source: 'Code du travail, art. L6222-2 (3°)', decide: needsDisability },
];

/** Says of every document whether this contract asks for it. Values that are not known are left out of `values`. */
export function neededDocuments(values: FieldValues, facts: NeedFacts = {}): readonly DocumentNeed[] {
  return rows.map(({ document, source, decide }) => ({ document, source, ...decide(values, facts) }));
}

const amendment = /^3[1-8]$/;

function needsConvention(values: FieldValues): Decision {
  if (amendment.test(text(values['contract.type']))) return notNeeded('Un avenant se transmet sans nouvelle convention.');
  if (values['training.companyCfa'] === true) return notNeeded('Le CFA est celui de l’entreprise : l’annexe pédagogique et financière la remplace.');
  return required('La convention signée avec le CFA accompagne tout nouveau contrat.');
}

function needsAnnex(values: FieldValues): Decision {
  const isOwn = values['training.companyCfa'];
  if (amendment.test(text(values['contract.type']))) return notNeeded('Un avenant se transmet sans annexe.');
  if (isOwn === undefined) return unknown('Dites si le CFA est celui de l’entreprise.');
  return isOwn === true ? required('Le CFA est celui de l’entreprise : l’annexe tient lieu de convention.') : notNeeded('Le CFA n’est pas celui de l’entreprise.');
}

function needsTripartite(values: FieldValues, { gatheredExemptions }: NeedFacts): Decision {
  const exemption = text(values['contract.exemptionType']);
  const type = text(values['contract.type']);
  const gathered = exemption === '50' ? (gatheredExemptions ?? null) : [exemption];
  const isByElimination = gathered === null && needsNoAgeExemption(values);
  if (gathered === null && !isByElimination) return advised('Plusieurs dérogations sont réunies : si l’une réduit ou allonge la durée, cette convention est demandée.');
  const codes = gathered ?? [];
  if (!isByElimination && !codes.includes('21') && !codes.includes('22')) return notNeeded('La durée du contrat n’est ni réduite ni allongée.');
  const isFree = type === '33' || type === '34' || text(values['apprentice.previousSituation']) === '7' || endsBegunCourse(values);
  if (isFree) return notNeeded('Dans ce cas la durée change sans convention tripartite.');
  if (values['apprentice.disabledWorker'] === true || values['apprentice.eliteAthlete'] === true)
    return notNeeded('La loi prévoit elle-même une autre durée pour cet(te) apprenti(e).');
  if (isByElimination) return required('Plusieurs dérogations sont réunies et l’âge n’en demande pas : la durée du contrat est donc réduite ou allongée.');
  return required(codes.includes('21') ? 'La durée du contrat est réduite (dérogation 21).' : 'La durée du contrat est allongée (dérogation 22).');
}

/** Codes 11 and 12 are for the age, 21 and 22 for the length, 60 is any other: of two codes without the age, one is for the length. */
function needsNoAgeExemption(values: FieldValues): boolean {
  const start = ageAtStart(values);
  const [birth, conclusion] = [day(values['apprentice.birthDate']), day(values['contract.conclusionDate'])];
  const [least, most] = start === null ? [null, null] : [legalAge(ordinaryMinimumAge, start.on), legalAge(maximumAge, start.on)];
  // An amendment keeps the exemptions of a contract that began earlier.
  if (start === null || birth === null || least === null || most === null || amendment.test(text(values['contract.type']))) return false;
  const youngest = conclusion === null || conclusion < birth ? start.years : Math.min(start.years, ageOn(birth, conclusion));
  return youngest >= least && start.years <= most;
}

/** Type 23 goes on with a course that was begun before: its length was agreed then. */
function endsBegunCourse(values: FieldValues): boolean {
  const [begun, start] = [day(values['training.cfaStartDate']), day(values['contract.startDate'])];
  return text(values['contract.type']) === '23' && (begun === null || start === null || begun < start);
}

function needsHazardDeclaration(values: FieldValues): Decision {
  if (values['contract.hazardousWork'] === false) return notNeeded('Aucun travail dangereux n’est déclaré.');
  const age = ageAtStart(values);
  if (age === null || values['contract.hazardousWork'] === undefined) return unknown('Répondez aux travaux dangereux, à la date de naissance et au début du contrat.');
  const majority = legalAge(majorityAge, age.on);
  if (majority === null) return unknown('L’âge de la majorité à cette date n’est pas dans les tables de Truelle.');
  return age.years < majority
    ? advised('Mineur et travaux réglementés : la déclaration va à l’inspection du travail, avant ces travaux. Gardez-en la preuve.')
    : notNeeded('L’apprenti(e) est majeur(e).');
}

function needsBusinessProject(values: FieldValues): Decision {
  if (values['apprentice.businessProject'] !== true) return notNeeded('Aucun projet de création ou de reprise d’entreprise n’est déclaré.');
  const age = ageAtStart(values);
  const maximum = age === null ? null : legalAge(maximumAge, age.on);
  if (age === null || maximum === null) return unknown('Indiquez la date de naissance et le début du contrat.');
  return age.years > maximum
    ? advised(`À ${age.years} ans, c’est ce projet qui permet l’apprentissage : l’attestation sur l’honneur le prouve.`)
    : notNeeded('L’apprenti(e) peut conclure ce contrat sans ce projet.');
}

function needsThirdContract(values: FieldValues, { earlierContractLevels }: NeedFacts): Decision {
  const type = text(values['contract.type']);
  if (type !== '' && type !== '21' && type !== '22') return notNeeded('Ce contrat ne suit pas un autre contrat d’apprentissage mené à son terme.');
  const level = diplomaLevel(text(values['training.targetDiploma']));
  if (type === '' || level === null || earlierContractLevels === undefined) return unknown('Les contrats précédents de l’apprenti(e) ne sont pas connus.');
  const same = earlierContractLevels.filter((earlier) => earlier === level).length;
  return same >= 2 ? required(`L’apprenti(e) a déjà eu ${same} contrats de ce niveau : le directeur du dernier CFA doit autoriser le suivant.`) : notNeeded('Ce n’est pas un troisième contrat de même niveau.');
}

function needsAscendant(values: FieldValues): Decision {
  const specific = text(values['employer.specific']);
  if (specific === '') return unknown('Indiquez si l’employeur est un parent de l’apprenti(e).');
  return specific === '4' ? advised('L’employeur est un parent de l’apprenti(e) : pour un mineur, une déclaration remplace le contrat.') : notNeeded('L’employeur n’est pas déclaré comme un parent.');
}

function needsDisability(values: FieldValues): Decision {
  const isDeclared = values['apprentice.disabledWorker'];
  if (isDeclared === undefined) return unknown('Indiquez si l’apprenti(e) est reconnu(e) travailleur handicapé.');
  return isDeclared === true ? advised('La reconnaissance de travailleur handicapé est déclarée : son justificatif ouvre les aides.') : notNeeded('Aucune reconnaissance de travailleur handicapé n’est déclarée.');
}

function legalAge(value: DatedValue, on: IsoDate): number | null {
  const found = amountOn(value, on);
  return found.is === 'known' ? found.amount : null;
}

function ageAtStart(values: FieldValues): { readonly years: number; readonly on: IsoDate } | null {
  const [birth, start] = [day(values['apprentice.birthDate']), day(values['contract.startDate'])];
  return birth === null || start === null || start < birth ? null : { years: ageOn(birth, start), on: start };
}

function text(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value);
}

function day(value: FieldValue | undefined): IsoDate | null {
  return typeof value === 'string' ? parseIsoDate(value) : null;
}

const required = (because: string): Decision => ({ level: 'required', because });
const advised = (because: string): Decision => ({ level: 'advised', because });
const notNeeded = (because: string): Decision => ({ level: 'not-needed', because });
const unknown = (because: string): Decision => ({ level: 'unknown', because });
