import { describe, expect, it } from 'vitest';
import { catalogue, type FieldId } from '../../fields/catalogue';
import type { FormBoxFacts, PdfFacts, WordFacts } from '../file-facts';
import { boxesDrawn } from '../../../tests/pages/documents/boxes-drawn';
import { boxTexts } from './box-texts';
import type { CerfaBox } from './cerfa-box';
import { checkForm, type CheckedForm } from './check-form';
import { readCerfa } from './read-cerfa';

const [of12, of14] = [boxesDrawn(12), boxesDrawn(14)];
const frames: readonly (readonly [number, number, number, string])[] = [
  [1, 103, 741, 'L’EMPLOYEUR'],
  [1, 258, 552, 'L’APPRENTI(E)'],
  [1, 200, 186, 'LE MAÎTRE D’APPRENTISSAGE'],
  [2, 262, 756, 'LE CONTRAT'],
  [2, 256, 500, 'LA FORMATION'],
];

/** What a printer would put beside a box: the label of its field to its left, the answer beside a box to tick. */
function wordsOf({ field, answer, place }: CerfaBox): readonly (readonly [number, WordFacts])[] {
  if (place === null) return [];
  const { left, bottom, right } = place.area;
  const height = 7;
  const print = (text: string, at: number): readonly [number, WordFacts] => [place.page, { text, left: at, bottom: bottom + 3, width: text.length * 0.5, height }];
  const [, year, column] = /year(\d)\.period\d\.(\w+)$/.exec(field) ?? [];
  if (year !== undefined) {
    const words: Readonly<Record<string, readonly (readonly [string, number])[]>> = { from: [['du', left - 3]], to: [['au', left - 3]], rate: [['% du', right + 1]], base: [] };
    return [print(`${year}e année, `, 2), ...(words[column ?? ''] ?? []).map(([text, at]) => print(text, at))];
  }
  const answers: Readonly<Record<string, string>> = { true: 'oui', false: 'non', prive: 'employeur privé', public: 'employeur public', M: 'M', F: 'F' };
  const text = answer === null ? catalogue[field].label : (answers[String(answer)] ?? '');
  return [print(text, left - text.length * 0.5 - 1)];
}

function blankForm(over: { readonly version?: string; readonly boxes?: readonly CerfaBox[]; readonly words?: readonly CerfaBox[]; readonly text?: string } = {}): PdfFacts {
  const { version = 'N° 10103*12', boxes = of12, words = of12 } = over;
  const printed: readonly (readonly [number, WordFacts])[] = [
    [1, { text: version, left: 497, bottom: 778, width: 50, height: 9 }],
    ...frames.map(([page, left, bottom, text]) => [page, { text, left, bottom, width: text.length * 5, height: 9 }] as const),
    ...words.flatMap(wordsOf),
  ];
  return {
    pageCount: 2,
    pages: [1, 2].map((number) => ({ number, width: 595, height: 842, isPicture: false, words: printed.filter(([page]) => page === number).map(([, word]) => word) })),
    boxes: boxes.flatMap(({ name, answer, part, place }, index): FormBoxFacts[] =>
      place === null ? [] : [{ name, kind: part === 'signature' ? 'signature' : answer === null ? 'text' : 'checkbox', text: index === 9 ? (over.text ?? '') : '', isTicked: false, ...place }],
    ),
    signatures: [],
    hasScript: false,
    textSource: 'text',
  };
}
function checked(pdf: PdfFacts): CheckedForm {
  const form = checkForm(pdf);
  if (!form.ok) throw new TypeError(form.sentence);
  return form;
}
/** The same boxes with the names of two fields exchanged, as a form whose numbering has shifted. */
function exchange(one: FieldId, other: FieldId, form = of12): readonly CerfaBox[] {
  const nameOf = (field: FieldId): string => form.find((box) => box.field === field)?.name ?? '';
  return form.map((box) => (box.field === one ? { ...box, name: nameOf(other) } : box.field === other ? { ...box, name: nameOf(one) } : box));
}

describe('a blank form', () => {
  it('is known by its number and by the words beside each of its boxes', () => {
    const form = checked(blankForm());
    expect(form.version).toBe(12);
    expect(form.refused).toEqual([]);
  });

  it.each([
    ['apprentice.firstName', 'apprentice.birthCity'],
    ['employer.siret', 'training.cfa.siret'],
    ['master1.lastName', 'master2.lastName'],
    ['contract.startDate', 'contract.endDate'],
    ['apprentice.address.city', 'legalRepresentative.address.city'],
    ['contract.wages.year1.period1.rate', 'contract.wages.year2.period1.rate'],
    ['contract.wages.year1.period1.from', 'contract.wages.year1.period1.to'],
    ['training.cfa.uai', 'training.site.uai'],
  ] as const)('whose boxes for %s and %s are exchanged gets nothing in either', (one, other) => {
    const { refused, boxes } = checked(blankForm({ boxes: exchange(one, other) }));
    expect(refused).toEqual(expect.arrayContaining([one, other]));
    expect(boxes.map(({ field }) => field)).not.toContain(one);
  });

  it('of which « oui » and « non » are exchanged gets no answer', () => {
    const boxes = of12.map((box) => (box.field === 'contract.hazardousWork' ? { ...box, name: of12.find((other) => other.field === box.field && other.answer !== box.answer)?.name ?? '' } : box));
    expect(checked(blankForm({ boxes })).refused).toContain('contract.hazardousWork');
  });
});

// The file of the State could not be had: these boxes have its names, and stand where *12 has theirs.
describe('a blank form of the version in force', () => {
  const version = 'N° 10103*14';

  it('is known by the words beside its boxes, whose names say nothing', () => {
    const form = checked(blankForm({ version, boxes: of14, words: of14 }));
    expect([form.version, form.refused, form.boxes.length]).toEqual([14, [], of14.length]);
  });

  it.each([
    ['apprentice.lastName', 'apprentice.birthCity'],
    ['training.cfa.name', 'training.site.name'],
    ['training.hours', 'training.rncpCode'],
  ] as const)('whose boxes for %s and %s are exchanged gets nothing in either', (one, other) => {
    expect(checked(blankForm({ version, boxes: exchange(one, other, of14), words: of14 })).refused).toEqual(expect.arrayContaining([one, other]));
  });

  it('whose numbers have all moved on by one is refused as a whole', () => {
    const moved = of14.map((box, index) => ({ ...box, name: of14[(index + 1) % of14.length]?.name ?? '' }));
    const form = checkForm(blankForm({ version, boxes: moved, words: of14 }));
    expect(form.ok ? '' : form.sentence).toMatch(/pas à côté/);
  });
});

describe('refused as a whole', () => {
  it.each([
    ['an unknown version', blankForm({ version: 'N° 10103*15' }), /version/],
    ['no printed number', blankForm({ version: 'Formulaire' }), /numéro/],
    ['a form that is filled already', blankForm({ text: 'quelque chose' }), /déjà rempli/],
    ['other boxes', blankForm({ boxes: of12.map((box, index) => ({ ...box, name: `text_${index}` })) }), /pas à côté/],
    ['no boxes', blankForm({ boxes: [] }), /pas de cases/],
    ['words of another form', blankForm({ words: of12.map((box, index) => ({ ...box, field: of12[(index + 40) % of12.length]?.field ?? box.field })) }), /pas à côté/],
    ['another document', { ...blankForm({ version: 'Demande de congés', words: [] }), boxes: [] }, /pas reconnu/],
    ['a picture of the form', { ...blankForm(), boxes: [], pages: blankForm().pages.map((page) => ({ ...page, words: [], isPicture: true })) }, /image sans texte/],
  ])('%s', (_, pdf, sentence) => {
    const form = checkForm(pdf);
    expect(form.ok ? '' : form.sentence).toMatch(sentence);
  });
});

describe('the values of a contract', () => {
  const values = {
    'employer.siret': '12345678200010',
    'employer.sector': 'prive',
    'employer.email': 'contact@exemple.invalid',
    'apprentice.birthDate': '2009-03-14',
    'apprentice.sex': 'F',
    'apprentice.nir': '209033523800127',
    'apprentice.disabledWorker': false,
    'master1.email': 'un.maitre@exemple.invalid',
    'master2.email': 'une.adresse.beaucoup.trop.longue@exemple.invalid',
    'contract.grossMonthlySalary': 746.81,
    'contract.benefits.other': true,
    'masters.eligibilityAttestation': true,
  } as const;
  const { fills, refused } = boxTexts(values, of12);
  const textsOf = (name: string): unknown => fills.flatMap((fill) => (fill.name === name && 'texts' in fill ? [fill.texts] : []))[0];
  const ticked = fills.flatMap((fill) => ('tick' in fill ? [fill.name] : []));

  it('are spread over the boxes', () => {
    expect(textsOf('Apprenti Date naissance_af_date')).toEqual(['14/03/2009', '14032009']);
    expect(textsOf('Maître d’apprentissage n°1 Courriel2suite')).toEqual(['valid']);
    expect(textsOf('NIR de l’apprenti(e)')).toEqual(['2090335238001']);
    expect(textsOf('Salaire brut mensuel à l’embauche :')).toEqual(['746,81']);
    expect(ticked).toEqual(['employeur privé', 'Sexe F', 'Déclare bénéficier de la reconnaissance travailleur handicapé NON']);
  });

  it('leave out what the form would cut, and every statement upon honor', () => {
    expect(refused.map(({ field }) => field)).toEqual(['master2.email']);
    expect(fills.some(({ field }) => field === 'masters.eligibilityAttestation')).toBe(false);
  });

  it('come back as they were when the filled form is read', () => {
    const { boxes, pages, textSource } = blankForm();
    const filled = boxes.map((box) => {
      const fill = fills.find(({ name }) => name === box.name);
      return fill === undefined ? box : 'tick' in fill ? { ...box, isTicked: true } : { ...box, text: fill.texts[0] ?? '' };
    });
    const read = readCerfa({ boxes: filled, pages, textSource });
    const expected = { ...values, 'apprentice.nir': '2090335238001' } as Record<string, unknown>;
    for (const field of ['master2.email', 'masters.eligibilityAttestation']) Reflect.deleteProperty(expected, field);
    expect(Object.fromEntries(read?.values.map(({ field, value }) => [field, value]) ?? [])).toEqual(expected);
    expect(read?.doubts).toEqual([]);
  });
});
