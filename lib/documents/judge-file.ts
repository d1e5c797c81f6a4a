import { formatFrenchDate, type IsoDate } from '../fields/iso-date';
import type { FileProblem, FileType } from './file-facts';
import type { KnownFile } from './read-content';
import type { Said } from './said';

/** What the user may set, and the day of the contract. */
export interface FileExpectations {
  /** Bytes above which a file is warned about. */
  readonly warnSize: number;
  readonly conclusionDate: IsoDate | null;
}

export const defaultWarnSize = 10 * 1024 * 1024;

const typeNames: Readonly<Record<Exclude<FileType, 'pdf' | 'empty' | 'unknown'>, string>> = {
  jpeg: 'une image JPEG',
  png: 'une image PNG',
  gif: 'une image GIF',
  tiff: 'une image TIFF',
  heic: 'une photo HEIC',
  zip: 'une archive ZIP',
  office: 'un document de traitement de texte ou un tableau',
  text: 'un simple texte',
};

const problemSentences: Readonly<Record<FileProblem, string>> = {
  vanished: 'Le fichier n’est plus lisible : il a été déplacé, renommé ou retiré. Choisissez-le à nouveau.',
  empty: 'Le fichier est vide. Enregistrez-le à nouveau, puis choisissez-le.',
  truncated: 'Le fichier est incomplet : il a été coupé pendant une copie ou un téléchargement. Reprenez l’original.',
  damaged: 'Le fichier est abîmé et ne s’ouvre pas. Reprenez l’original ou numérisez-le à nouveau.',
  protected: 'Le fichier est protégé et ne s’ouvre pas sans mot de passe : l’OPCO ne pourrait pas le lire. Déposez une version sans protection.',
  'too-large': 'Le fichier est trop lourd pour être contrôlé ici. Réduisez-le, ou vérifiez-le vous-même.',
  'expands-too-much': 'Le fichier se déplie en une quantité démesurée de données : Truelle ne l’ouvre pas. Reprenez l’original.',
  'took-too-long': 'Le fichier demande trop de temps à lire : Truelle a arrêté. Reprenez l’original, ou vérifiez-le vous-même.',
};
/** What keeps a file from being read, and says nothing against it. */
const undecided: readonly FileProblem[] = ['too-large', 'took-too-long'];

/** Judges a file by what it is, before anything of its content. */
export function judgeFile(file: KnownFile, { warnSize, conclusionDate }: FileExpectations): readonly Said[] {
  const said: Said[] = [];
  if (file.problem !== null) said.push({ id: `file-${file.problem}`, tone: undecided.includes(file.problem) ? 'warn' : 'stop', sentence: problemSentences[file.problem] });
  else if (file.type === 'empty') said.push({ id: 'file-empty', tone: 'stop', sentence: problemSentences.empty });
  else if (file.type !== 'pdf') said.push(judgeType(file));
  if (file.size > warnSize)
    said.push({ id: 'file-large', tone: 'warn', sentence: `Le fichier pèse ${sayMegabytes(file.size)} : le portail pourrait le refuser. Réduisez-le sous ${sayMegabytes(warnSize)}.` });
  if (file.changedOn !== null && conclusionDate !== null && file.changedOn < conclusionDate && file.content?.kind !== 'convention')
    said.push({
      id: 'file-older-than-contract',
      tone: 'warn',
      sentence: `Le fichier date du ${formatFrenchDate(file.changedOn)}, avant la signature du contrat le ${formatFrenchDate(conclusionDate)}. Vérifiez que c’est la version signée.`,
    });
  if (file.content?.isRestricted === true)
    said.push({ id: 'file-restricted', tone: 'note', sentence: 'Le PDF restreint certains usages (impression, copie), mais s’ouvre sans mot de passe : Truelle l’a lu.' });
  if (file.content?.hasScript === true)
    said.push({ id: 'file-script', tone: 'note', sentence: 'Le PDF contient un programme (JavaScript). Truelle ne l’exécute jamais.' });
  return said;
}

/** Pages and size, as they stand under the name of a file. */
export function describeFile({ size, content }: KnownFile): string {
  const pages = content === null ? [] : [content.pageCount > 1 ? `${content.pageCount.toLocaleString('fr-FR')} pages` : '1 page'];
  return [...pages, saySize(size)].join(', ');
}

function judgeType({ type, name }: KnownFile): Said {
  if (type === 'unknown' || type === 'pdf' || type === 'empty')
    return { id: 'file-type', tone: 'stop', sentence: 'Ce fichier n’est pas un PDF. Enregistrez le document au format PDF, puis choisissez-le.' };
  const isImage = type === 'jpeg' || type === 'png';
  const claims = /\.pdf$/i.test(name) ? `Ce fichier porte un nom en .pdf, mais c’est ${typeNames[type]}.` : `Ce fichier est ${typeNames[type]}, pas un PDF.`;
  return { id: 'file-type', tone: isImage && !/\.pdf$/i.test(name) ? 'warn' : 'stop', sentence: `${claims} Enregistrez le document au format PDF, puis choisissez-le.` };
}

function saySize(bytes: number): string {
  if (bytes >= 1024 * 1024) return sayMegabytes(bytes);
  return `${Math.max(bytes === 0 ? 0 : 1, Math.round(bytes / 1024)).toLocaleString('fr-FR')} Ko`;
}

function sayMegabytes(bytes: number): string {
  return `${(Math.round((bytes / 1024 / 1024) * 10) / 10).toLocaleString('fr-FR')} Mo`;
}
