import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText, isTableName, readCsv, readTable, tableLimits, writeCsv } from './read-table';

const rowsOf = async (name: string, bytes: Uint8Array | string) => {
  const read = await readTable(name, new Blob([bytes as BlobPart]));
  return read.ok ? read.rows : read.sentence;
};

describe('readTable', () => {
  it.each([
    [';', 'Nom;Prénom\r\nPéron;Ewen\r\n'],
    [',', 'Nom,Prénom\nPéron,Ewen\n'],
    ['tab', 'Nom\tPrénom\nPéron\tEwen'],
    ['a said one', 'sep=;\r\nNom;Prénom\r\nPéron;Ewen'],
  ])('finds the delimiter %s', async (_, text) => {
    expect(await rowsOf('classe.csv', text)).toEqual([
      ['Nom', 'Prénom'],
      ['Péron', 'Ewen'],
    ]);
  });

  it.each([
    // Node knows only the part that Windows-1252 shares with Latin-1.
    ['Windows-1252', [0x50, 0xe9, 0x72, 0x6f, 0x6e, 0x3b, 0xc0], 'Péron;À'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x50, 0xc3, 0xa9], 'Pé'],
    ['UTF-16', [0xff, 0xfe, 0x50, 0x00, 0xe9, 0x00], 'Pé'],
    ['UTF-16, the other way', [0xfe, 0xff, 0x00, 0x50, 0x00, 0xe9], 'Pé'],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it('keeps separators, quotes and line breaks inside quotes, and the number of each line', () => {
    expect(readCsv('Nom;Voie\n"Odet; ""Fils""";"a\nb"\n\nPéron;c\n')).toEqual([
      ['Nom', 'Voie'],
      ['Odet; "Fils"', 'a\nb'],
      [''],
      ['Péron', 'c'],
    ]);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['Nom', 'Voie'],
      ['Odet; "Fils"', "'=1+1"],
      ['été', ' a\nb '],
    ];
    expect(readCsv(decodeText(new TextEncoder().encode(writeCsv(rows))))).toEqual(rows);
  });

  it('reads a workbook: days, yes and no, digits as they stand', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><t>Nom</t></is></c><c r="B1" t="inlineStr"><is><t>Né le</t></is></c><c r="C1" t="inlineStr"><is><t>SIRET</t></is></c><c r="D1" t="inlineStr"><is><t>RQTH</t></is></c>';
    // 40126 is 9 November 2009 in a workbook's days.
    const line =
      '<c r="A2" t="inlineStr"><is><t>Péron</t></is></c><c r="B2" s="1"><v>40126</v></c><c r="C2"><v>7.3282932000074E13</v></c><c r="D2" t="b"><v>1</v></c>';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const parts = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': `<Relationships xmlns="${packed}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Classe" sheetId="1" r:id="r1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><dimension ref="A1:D2"/><sheetData><row r="1">${cells}</row><row r="2">${line}</row></sheetData></worksheet>`,
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    expect(await rowsOf('classe.xlsx', bytes)).toEqual([
      ['Nom', 'Né le', 'SIRET', 'RQTH'],
      ['Péron', '2009-11-09', '73282932000074', 'Oui'],
    ]);
  });

  it.each([
    ['a broken workbook', 'classe.xlsx', 'PK not a zip', /classeur/],
    ['heads alone', 'classe.csv', 'Nom;Prénom\n', /au moins une ligne/],
    ['nothing', 'classe.csv', '', /au moins une ligne/],
  ])('refuses %s with a sentence', async (_, name, text, sentence) => {
    expect(await rowsOf(name, text)).toMatch(sentence);
  });

  it('refuses a file that is too heavy before reading it', async () => {
    expect(await rowsOf('classe.csv', new Uint8Array(tableLimits.bytes + 1))).toMatch(/trop grand/);
  });

  it.each([
    ['a.CSV', true],
    ['a.xlsx', true],
    ['a.json', false],
    ['a.xls', false],
    ['csv', false],
  ])('takes %s for a table: %s', (name, is) => {
    expect(isTableName(name)).toBe(is);
  });
});
