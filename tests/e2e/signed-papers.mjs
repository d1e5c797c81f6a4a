import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {Record<string, string | number | boolean>} Values */

const told = [
  'employer.siret',
  'apprentice.lastName',
  'apprentice.firstName',
  'master1.lastName',
  'master1.firstName',
  'master2.lastName',
  'master2.firstName',
  'training.cfa.siret',
  'training.cfa.uai',
  'training.diplomaCode',
  'training.rncpCode',
];
/** Where a pen writes, under the words that ask for a signature. */
const signers = [
  ['Signature de l’employeur', 45, 147],
  ['Signature de l’apprenti(e)', 212, 147],
  ['Signature du représentant légal', 361, 147],
  ['Visa du CFA (cachet et signature du directeur) :', 25, 270],
];

/**
 * The papers of a contract as a person has them after the signature: files on the disk, changed the day after it.
 * @param {Values} values what the contract says
 * @returns {Record<string, string>} paths by slot
 */
export function signedPapers(values) {
  const folder = mkdtempSync(join(tmpdir(), 'truelle-papiers-'));
  const facts = told.filter((id) => values[id] !== undefined && values[id] !== '').map((id) => String(values[id]));
  const lines = facts.map((text, index) => [text, 60, 700 - index * 20]);
  const cerfa = pdf([
    [['Contrat d’apprentissage', 235, 808], ['N° 10103*14', 497, 778], ...lines],
    [...signers, ...signers.map(([, left, bottom]) => stroke(left + 10, bottom - 22))],
  ]);
  const convention = pdf([
    [
      ['CONVENTION DE FORMATION PAR APPRENTISSAGE', 60, 780],
      ['articles L6353-1 et suivants du code du travail, pour un apprenti', 60, 760],
      ...lines,
      ['Signature de l’employeur', 60, 220],
      ['Cachet et signature du CFA', 330, 220],
      stroke(70, 180),
      stroke(340, 180),
    ],
  ]);
  const tripartite = pdf([
    [
      ['CONVENTION TRIPARTITE D’AMÉNAGEMENT DE DURÉE', 60, 780],
      ...lines,
      ['Signature de l’employeur', 60, 220],
      ['Signature de l’apprenti(e)', 215, 220],
      ['Cachet et signature du CFA', 370, 220],
      ...[60, 215, 370].map((left) => stroke(left + 10, 180)),
    ],
  ]);
  const dayAfter = Date.parse(`${values['contract.conclusionDate']}T12:00:00Z`) / 1000 + 86_400;
  return Object.fromEntries(
    Object.entries({ cerfa, convention, tripartite }).map(([slot, bytes]) => {
      const path = join(folder, `${slot}.pdf`);
      writeFileSync(path, bytes);
      utimesSync(path, dayAfter, dayAfter);
      return [slot, path];
    }),
  );
}

/** A wave of the pen. */
function stroke(left, bottom) {
  const points = Array.from({ length: 40 }, (_, step) => `${left + step * 2} ${(bottom + 6 + 6 * Math.sin(step * 1.3)).toFixed(1)}`);
  return `q 1.2 w 0.1 0.2 0.5 RG ${points[0]} m ${points.slice(1).map((point) => `${point} l`).join(' ')} S Q`;
}

/** Pages of lines `[text, left, bottom]` and of drawn strokes. */
function pdf(pages) {
  const draw = (item) => (typeof item === 'string' ? item : `BT /F1 9 Tf ${item[1]} ${item[2]} Td (${escape(item[0])}) Tj ET`);
  const contents = pages.map((items) => items.map(draw).join('\n'));
  const first = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((text, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    ]),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

/** Text for a PDF string in WinAnsi: the curly apostrophe has a place of its own there, French letters those of Latin 1. */
function escape(text) {
  return [...text].map((sign) => (sign === '’' ? '\\222' : /[\\()]/.test(sign) ? `\\${sign}` : sign > '~' ? `\\${sign.codePointAt(0).toString(8).padStart(3, '0')}` : sign)).join('');
}
