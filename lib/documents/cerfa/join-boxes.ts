import { catalogue, type FieldId } from '../../fields/catalogue';
import type { BoxPart, CerfaBox } from './cerfa-box';

/** A box of a known form with what stands in it. */
export interface FilledBox {
  readonly box: CerfaBox;
  readonly text: string;
  readonly isTicked: boolean;
  readonly page: number;
}

export type JoinedBoxes = { readonly is: 'blank' } | { readonly is: 'text'; readonly text: string | boolean } | { readonly is: 'doubt'; readonly reason: string };

const blank: JoinedBoxes = { is: 'blank' };
/** The copies of the State cut the addresses of masters here, and repeat a letter when the part before the @ is longer. */
const mailboxWidth = 24;

/** Puts the boxes of one field together: day, month and year; euros and cents; an address over several boxes; an answer of two ticks. */
export function joinBoxes(field: FieldId, boxes: readonly FilledBox[]): JoinedBoxes {
  if (boxes.some(({ box }) => box.answer !== null)) return joinTicks(boxes);
  const parts = new Map<BoxPart, string>(boxes.map(({ box, text }) => [box.part, tighten(field, text)]));
  const filled = [...parts.values()].filter((text) => text !== '');
  if (filled.length === 0) return blank;
  if (parts.has('day')) return joinDay(parts);
  if (parts.has('euros')) return joinMoney(parts);
  if (parts.has('mailbox')) return joinAddress(parts);
  const [text = ''] = filled;
  if (catalogue[field].format === 'money' && /^\d{5,}$/.test(text)) return doubt('La virgule n’est pas écrite : saisissez ce montant vous-même.');
  return { is: 'text', text };
}

function joinTicks(boxes: readonly FilledBox[]): JoinedBoxes {
  const ticked = [...new Set(boxes.filter(({ isTicked }) => isTicked).map(({ box }) => box.answer))];
  const [answer] = ticked;
  if (answer === undefined || answer === null) return blank;
  return ticked.length > 1 ? doubt('Deux réponses contraires sont cochées.') : { is: 'text', text: answer };
}

function joinDay(parts: ReadonlyMap<BoxPart, string>): JoinedBoxes {
  const [day = '', month = '', year = ''] = (['day', 'month', 'year'] as const).map((part) => parts.get(part) ?? '');
  return day === '' || month === '' || year === '' ? doubt('La date est incomplète.') : { is: 'text', text: `${day}/${month}/${year}` };
}

function joinMoney(parts: ReadonlyMap<BoxPart, string>): JoinedBoxes {
  const euros = (parts.get('euros') ?? '').replace(/\s/g, '');
  const cents = parts.get('cents') ?? '';
  if (euros === '') return doubt('Les euros manquent.');
  if (cents === '' || /[.,]/.test(euros)) return { is: 'text', text: euros };
  return /^\d{2}$/.test(cents) ? { is: 'text', text: `${euros},${cents}` } : doubt('Les centimes s’écrivent avec deux chiffres.');
}

function joinAddress(parts: ReadonlyMap<BoxPart, string>): JoinedBoxes {
  const mailbox = parts.get('mailbox') ?? '';
  const domain = `${parts.get('domain') ?? ''}${parts.get('domain-end') ?? ''}`;
  if (parts.has('domain-end') && mailbox.length >= mailboxWidth) return doubt('L’adresse est trop longue pour ses cases : saisissez-la vous-même.');
  if (mailbox.includes('@')) return domain === '' ? { is: 'text', text: mailbox } : doubt('L’adresse est écrite de travers dans ses cases.');
  return mailbox === '' || domain === '' ? doubt('L’adresse est incomplète.') : { is: 'text', text: `${mailbox}@${domain.replace(/^@/, '')}` };
}

/** Signs set one by one into little boxes stand apart on the page: they belong together, except in free texts. */
function tighten(field: FieldId, text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const { format } = catalogue[field];
  // The comma between euros and cents is printed on the form: alone it is no amount.
  if (format === 'money' && /^[\d\s.,]*$/.test(trimmed)) return trimmed.replace(/\s/g, '').replace(/^,$/, '');
  const isFree = format === 'text' || format === 'personName';
  return !isFree && /^(?:\S )+\S$/.test(trimmed) ? trimmed.replace(/ /g, '') : trimmed;
}

function doubt(reason: string): JoinedBoxes {
  return { is: 'doubt', reason };
}
