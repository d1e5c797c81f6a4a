import { catalogue, type FieldId } from '../fields/catalogue';
import { formatFrenchDate, parseIsoDate, type IsoDate } from '../fields/iso-date';
import type { FieldValues } from '../fields/values';
import { cerfaVersion } from '../law/cerfa-version';
import { amountOn } from '../law/dated-value';
import type { CerfaReading } from './cerfa/read-cerfa';
import { comparedOnConvention, compareWithBoxes, compareWithText, comparedOnCerfa, nameOf, type Comparison } from './compare-values';
import type { SignatureAreaId } from './file-facts';
import { judgeSignatures } from './judge-signatures';
import type { ContentKind, DocumentContent } from './read-content';
import type { Said } from './said';

/** The contract as it was entered. */
export interface CaseOfDocuments {
  readonly entered: FieldValues;
  /** Whether a legal representative signs too; null while what decides it is not known. */
  readonly isRepresented: boolean | null;
}

const kindNames: Readonly<Record<Exclude<ContentKind, 'other' | 'unreadable'>, string>> = {
  cerfa: 'un CERFA 10103',
  convention: 'une convention de formation',
  annex: 'une annexe pédagogique et financière',
  tripartite: 'une convention d’aménagement de durée',
  businessProject: 'une attestation de projet d’entreprise',
};
/** Slots whose document can be told from others by its words. */
const expectedKinds: Readonly<Record<string, ContentKind>> = { cerfa: 'cerfa', convention: 'convention', annex: 'annex', tripartite: 'tripartite', businessProject: 'businessProject' };

/** Boxes that no contract leaves blank. */
const neverBlank: readonly FieldId[] = [
  'employer.name', 'employer.siret', 'employer.idcc', 'employer.naf', 'employer.headcount', 'employer.type', 'apprentice.lastName', 'apprentice.firstName',
  'apprentice.birthDate', 'apprentice.sex', 'apprentice.nationality', 'apprentice.previousSituation', 'master1.lastName', 'master1.firstName', 'master1.birthDate',
  'contract.type', 'contract.conclusionDate', 'contract.startDate', 'contract.endDate', 'contract.weeklyHours', 'contract.grossMonthlySalary',
  'contract.wages.year1.period1.from', 'contract.wages.year1.period1.rate', 'training.cfa.name', 'training.cfa.siret', 'training.cfa.uai', 'training.diplomaCode', 'signature.place',
];
const cerfaPages = 2;

/** Judges what stands in a document of a slot against the contract. */
export function judgeContent(content: DocumentContent, slot: string, { entered, isRepresented }: CaseOfDocuments): readonly Said[] {
  if (content.kind === 'unreadable')
    return [
      ...judgeSignatures(content, []),
      { id: 'content-unreadable', tone: 'note', sentence: 'Illisible ici : le document est une image sans texte. Il n’est pas faux pour autant. Lancez la reconnaissance de texte, ou relisez-le vous-même.' },
    ];
  const expected = expectedKinds[slot];
  if (expected !== undefined && content.kind !== expected) return [sayWrongKind(content.kind, expected, content.textSource)];
  if (content.cerfa !== null) return judgeCerfa(content, content.cerfa, entered, isRepresented);
  if (content.kind === 'convention' || content.kind === 'annex' || content.kind === 'tripartite')
    return [
      { id: 'content-kind', tone: 'good', sentence: `C’est bien ${kindNames[content.kind]}.` },
      ...judgeComparison(compareWithText(entered, comparedOnConvention, content.text), content.textSource),
      ...judgeSignatures(content, content.kind === 'tripartite' ? ['employer', 'apprentice', 'cfa'] : ['employer', 'cfa']),
    ];
  return judgeSignatures(content, []).filter(({ id }) => id.startsWith('digital'));
}

function judgeCerfa(content: DocumentContent, cerfa: CerfaReading, entered: FieldValues, isRepresented: boolean | null): readonly Said[] {
  const said: Said[] = [judgeVersion(cerfa, day(entered, 'contract.conclusionDate'))];
  if (content.pageCount < cerfaPages) said.push({ id: 'cerfa-pages', tone: 'stop', sentence: 'Il manque une page : le CERFA en a deux, et les signatures sont sur la seconde.' });
  if (cerfa.how === 'none') said.push(...judgeComparison(compareWithText(entered, comparedOnCerfa.filter(isTelling), content.text), content.textSource));
  else {
    said.push(...judgeComparison(compareWithBoxes(entered, cerfa), 'boxes'));
    const blank = neverBlank.filter((field) => cerfa.blank.includes(field));
    if (blank.length > 0) said.push({ id: 'cerfa-blank', tone: 'warn', sentence: `${blank.length > 1 ? 'Des cases restent vides' : 'Une case reste vide'} : ${shorten(blank.map(nameOf))}.` });
    const doubts = cerfa.doubts.filter(({ field }) => catalogue[field].usage === 'portal');
    if (doubts.length > 0) said.push({ id: 'cerfa-doubts', tone: 'note', sentence: `Truelle n’a pas pu lire ${doubts.length > 1 ? 'ces cases' : 'cette case'} : ${shorten(doubts.map(({ field }) => nameOf(field)))}.` });
  }
  const signers: SignatureAreaId[] = ['employer', 'apprentice', 'cfa', ...(isRepresented === true ? (['legalRepresentative'] as const) : [])];
  return [...said, ...judgeSignatures(content, signers)];
}

/** A code or a name that stands in a text is found by itself; a kind of contract or an amount is not. */
function isTelling(field: FieldId): boolean {
  return ['siret', 'uai', 'personName', 'date', 'diplomaCode', 'rncpCode'].includes(catalogue[field].format);
}

function judgeVersion({ sign: { version } }: CerfaReading, conclusion: IsoDate | null): Said {
  if (version === null) return { id: 'cerfa-version', tone: 'note', sentence: 'C’est un CERFA 10103, mais son numéro de version ne se lit pas.' };
  const shown = `CERFA 10103*${String(version).padStart(2, '0')}`;
  const inForce = conclusion === null ? null : amountOn(cerfaVersion, conclusion);
  if (inForce === null || inForce.is !== 'known' || conclusion === null) return { id: 'cerfa-version', tone: 'note', sentence: `${shown}. La version en vigueur à la signature n’est pas connue de Truelle.` };
  if (inForce.amount === version) return { id: 'cerfa-version', tone: 'good', sentence: `${shown}, la version en vigueur à la signature.` };
  return { id: 'cerfa-version', tone: 'warn', sentence: `${shown} : pour un contrat signé le ${formatFrenchDate(conclusion)}, la version en vigueur est ${inForce.entry.text}.` };
}

/** Recognition takes one sign for another: what it reads differently is to be looked at, and accuses nobody. */
function judgeComparison({ differences, agreeing, notFound }: Comparison, source: DocumentContent['textSource'] | 'boxes'): Said[] {
  const said: Said[] = [];
  const isText = source !== 'boxes';
  const counted = `${differences.length > 1 ? `${differences.length} différences` : 'Une différence'} avec ce qui est saisi`;
  if (differences.length > 0)
    said.push(
      source === 'recognized'
        ? { id: 'content-differs', tone: 'warn', sentence: `${counted}, d’après le texte reconnu sur l’image. Vérifiez sur le document.`, differences }
        : { id: 'content-differs', tone: 'stop', sentence: `${counted}.`, differences },
    );
  if (isText && notFound.length > 0)
    said.push({ id: 'content-not-found', tone: 'warn', sentence: `Introuvable dans le texte du document : ${shorten(notFound.map(nameOf))}. Vérifiez ${notFound.length > 1 ? 'ces valeurs' : 'cette valeur'}.` });
  if (differences.length === 0 && agreeing.length === 0 && notFound.length === 0)
    said.push({ id: 'content-not-compared', tone: 'note', sentence: 'Aucune valeur n’a été comparée : choisissez le dossier dans Truelle pour que le document soit comparé au contrat.' });
  if (differences.length === 0 && agreeing.length > 0 && (!isText || notFound.length === 0))
    said.push({ id: 'content-agrees', tone: 'good', sentence: `${agreeing.length > 1 ? `Les ${agreeing.length} valeurs comparées concordent` : 'La valeur comparée concorde'} avec ce qui est saisi.` });
  return said;
}

/** Of words that were recognized on a picture, the kind of a document is only likely. */
function sayWrongKind(kind: ContentKind, expected: ContentKind, source: DocumentContent['textSource']): Said {
  if (source === 'recognized') return { id: 'content-kind', tone: 'warn', sentence: 'Le texte reconnu sur l’image ne dit pas que c’est le document demandé. Vérifiez le fichier choisi.' };
  const wanted = expected === 'other' || expected === 'unreadable' ? 'le document demandé' : kindNames[expected];
  if (kind === 'other' || kind === 'unreadable') return { id: 'content-kind', tone: 'stop', sentence: `Ce document ne ressemble pas à ${wanted}. Vérifiez le fichier choisi.` };
  return { id: 'content-kind', tone: 'stop', sentence: `Ce document est ${kindNames[kind]}, pas ${wanted}. Choisissez l’autre fichier.` };
}

function shorten(names: readonly string[]): string {
  const shown = names.slice(0, 4).map((name) => (/^(?:\p{Lu}{2}|N°)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return names.length > 4 ? `${shown.join(', ')} et ${names.length - 4} de plus` : shown.join(', ');
}

function day(values: FieldValues, field: FieldId): IsoDate | null {
  const value = values[field];
  return typeof value === 'string' ? parseIsoDate(value) : null;
}
