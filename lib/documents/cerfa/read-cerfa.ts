import { attestationIds, type FieldId } from '../../fields/catalogue';
import { parseField } from '../../fields/formats';
import type { FieldValue } from '../../fields/values';
import type { PdfFacts } from '../file-facts';
import { textIn } from '../page-lines';
import { alignPage } from './align-page';
import { foldBoxName, type CerfaBox } from './cerfa-box';
import { cerfaFormOf, type CerfaForm } from './cerfa-forms';
import { joinBoxes, type FilledBox } from './join-boxes';
import { recognizeCerfa, type CerfaSign } from './recognize-cerfa';

/** Where a value was read. */
export interface ReadPlace {
  /** In a box of the PDF's own form, in print at the place of a box, or in print by text recognition. */
  readonly how: 'box' | 'print' | 'recognition';
  readonly page: number;
}

export interface CerfaValue extends ReadPlace {
  readonly field: FieldId;
  readonly value: FieldValue;
}

/** Something stands in the box, and no value comes of it. */
export interface CerfaDoubt extends ReadPlace {
  readonly field: FieldId;
  /** French sentence without what was read. */
  readonly reason: string;
}

/** A CERFA as it was read. */
export interface CerfaReading {
  readonly sign: CerfaSign;
  readonly values: readonly CerfaValue[];
  readonly doubts: readonly CerfaDoubt[];
  /** Fields of which every box was seen blank. */
  readonly blank: readonly FieldId[];
  /** `none`: its boxes cannot be told, and only its words are known. */
  readonly how: ReadPlace['how'] | 'none';
}

/** Reads a CERFA 10103 into values: from its form boxes, else from what is printed at their places. Null when it is another document. */
export function readCerfa(pdf: Pick<PdfFacts, 'pages' | 'boxes' | 'textSource'>): CerfaReading | null {
  const sign = recognizeCerfa(pdf);
  if (sign === null) return null;
  // A form whose version its boxes leave open between *10 and *11 has the boxes of both.
  const form = cerfaFormOf(sign.version ?? (sign.by === 'boxes' ? 10 : null));
  const known = form === null ? [] : fromForm(pdf, form);
  if (form !== null && known.length > form.boxes.length / 2) return { sign, ...settle(known, 'box'), how: 'box' };
  const how = pdf.textSource === 'recognized' ? 'recognition' : 'print';
  const printed = form?.isPlaced === true ? fromPlaces(pdf, form) : null;
  return printed === null ? { sign, values: [], doubts: [], blank: [], how: 'none' } : { sign, ...settle(printed, how), how };
}

/** The boxes of the PDF that the form knows. */
function fromForm({ boxes }: Pick<PdfFacts, 'boxes'>, form: CerfaForm): FilledBox[] {
  const seen = new Set<CerfaBox>();
  return boxes.flatMap(({ name, kind, text, isTicked, page }) => {
    const box = form.byName.get(foldBoxName(name));
    if (box === undefined || seen.has(box) || kind === 'signature') return [];
    seen.add(box);
    return [{ box, text, isTicked, page }];
  });
}

/** What is printed at the places of the boxes; null when the pages cannot be laid over the form. */
function fromPlaces({ pages }: Pick<PdfFacts, 'pages'>, form: CerfaForm): FilledBox[] | null {
  const laid = pages.slice(0, 2).map((page) => ({ page, align: alignPage(page) }));
  if (laid.length < 2 || laid.some(({ align }) => align === null)) return null;
  return form.boxes.flatMap((box): FilledBox[] => {
    const found = laid.find(({ page }) => page.number === box.place?.page);
    if (found === undefined || found.align === null || box.place === null || box.part === 'signature') return [];
    const text = textIn(found.page, found.align(box.place.area));
    return [{ box, text: box.answer === null ? text : '', isTicked: box.answer !== null && /^[x✓✔✗✘☒☑■●4n]$/iu.test(text.trim()), page: box.place.page }];
  });
}

function settle(filled: readonly FilledBox[], how: ReadPlace['how']): Pick<CerfaReading, 'values' | 'doubts' | 'blank'> {
  const byField = new Map<FieldId, FilledBox[]>();
  for (const one of filled) byField.set(one.box.field, [...(byField.get(one.box.field) ?? []), one]);
  const values: CerfaValue[] = [];
  const doubts: CerfaDoubt[] = [];
  const blank: FieldId[] = [];
  for (const [field, boxes] of byField) {
    // A statement is made by who signs it, each time anew.
    if (attestationIds.includes(field)) continue;
    const place = { how, page: boxes[0]?.page ?? 1 };
    const joined = joinBoxes(field, boxes);
    if (joined.is === 'blank') blank.push(field);
    else if (joined.is === 'doubt') doubts.push({ field, reason: joined.reason, ...place });
    else {
      const parsed = typeof joined.text === 'string' ? parseField(field, joined.text) : { ok: true as const, value: joined.text };
      if (parsed.ok) values.push({ field, value: parsed.value, ...place });
      else doubts.push({ field, reason: parsed.reason, ...place });
    }
  }
  return { values, doubts, blank };
}
