import { catalogue, fieldIds, isFieldId, portalFieldIds, type FieldId, type SectionId } from '../fields/catalogue';
import type { ControlId, LabelCandidate, LabelSource, PageReading, SectionReading } from '../fields/reading';
import { fieldWordings, sectionWordings } from '../fields/wordings';
import { describedPage, type DescribedControl } from './described-page';
import { generateControl } from './generated-page-controls';
import { generatePayGrid } from './generated-page-pay';
import { createDice, type Dice } from './generated-page-dice';
import { siteBoxes, strangerBlocks, strangersIn, unseenFields, unseenRoles, unseenTitles } from './generated-page-words';

/** What is true of one control of a generated page. */
export interface Truth {
  /** The fields it asks; none for what is no part of the contract. */
  readonly fields: readonly FieldId[];
  /** False when nothing on the page says whose it is: then the right answer is none. */
  readonly isTold: boolean;
  /** Its label is in no list of known wordings. */
  readonly isUnseen: boolean;
}

export interface GeneratedPage {
  readonly reading: PageReading;
  readonly truths: ReadonlyMap<ControlId, Truth>;
}

export interface Drawn extends DescribedControl {
  readonly labels: readonly LabelCandidate[];
  readonly section: readonly SectionReading[];
  readonly truth: Truth;
}

/** How one page is made: chosen once, as one team of developers would. */
export interface Look {
  readonly placement: LabelSource;
  readonly titles: SectionReading['source'] | 'none';
  /** Labels name their owner: « Nom de l’apprenti(e) ». */
  readonly namesOwner: boolean;
  readonly spelling: 'plain' | 'capitals' | 'unaccented';
  readonly mark: string;
  readonly pageTitle: readonly string[];
  readonly hasNeighborLabels: boolean;
}

/** Phrasings that the product does not know. */
export interface Phrasings {
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Partial<Record<FieldId, readonly string[]>>>;
  readonly titles: Readonly<Partial<Record<SectionId, readonly string[]>>>;
}
const unseen: Phrasings = { roles: unseenRoles, fields: unseenFields, titles: unseenTitles };

const shared = Object.keys(unseenRoles).sort((one, other) => other.length - one.length);
const owners: Partial<Record<SectionId, readonly string[]>> = {
  employer: ['de l’employeur', 'de l’entreprise'], apprentice: ['de l’apprenti(e)', 'de l’apprenti'], legalRepresentative: ['du représentant légal'],
  master1: ['du maître d’apprentissage n° 1', 'du maître n°1'], master2: ['du maître d’apprentissage n° 2', 'du maître n°2'], cfa: ['du CFA', 'du CFA responsable'],
  site: ['du lieu de formation'],
}; // prettier-ignore
const blocks: readonly SectionId[] = ['mode', 'employer', 'apprentice', 'legalRepresentative', 'master1', 'master2', 'masters', 'contract', 'wages', 'training', 'cfa', 'site', 'signature'];

/** A form made at random, the same for the same seed: its structure, words, kinds of control, order, decoys and traps. */
export function generatePage(seed: number, words: Phrasings = unseen): GeneratedPage {
  const dice = createDice(seed);
  const look: Look = {
    placement: dice.pick(['label-for', 'label-for', 'label-wrap', 'aria-label', 'aria-labelledby', 'cell-left', 'cell-above', 'text-before', 'floating', 'term', 'placeholder', 'row-header', 'group-text']),
    titles: dice.pick(['heading', 'heading', 'legend', 'card', 'tab', 'accordion', 'step', 'aria', 'none']),
    namesOwner: dice.chance(0.2),
    spelling: dice.pick(['plain', 'plain', 'plain', 'capitals', 'unaccented']),
    mark: dice.pick(['', '', ' *', ' :', ' (obligatoire)', ' *\u00a0:']),
    pageTitle: dice.pick([[], [], ['Contrat d’apprentissage'], ['Étape 2 : le CERFA'], ['Saisie de la demande']]),
    hasNeighborLabels: dice.chance(0.15),
  };
  const chosen = dice.shuffleSome(blocks.filter(() => dice.chance(0.5)), dice.chance(0.4));
  const drawn = withNeighbors([...siteControls(dice), ...chosen.flatMap((section) => drawBlock(section, look, dice, words)), ...strangerControls(look, dice)], look, dice);
  const headings = look.pageTitle.map((text) => ({ text, level: 1 }));
  const reading = describedPage(drawn, { headings: [...headings, ...(look.titles === 'heading' ? titlesOf(drawn) : [])] });
  return { reading, truths: new Map(reading.controls.map(({ id }, at) => [id, drawn[at]?.truth ?? { fields: [], isTold: true, isUnseen: false }])) };
}

function titlesOf(drawn: readonly Drawn[]) {
  return [...new Set(drawn.flatMap(({ section }) => section.map(({ text }) => text)))].map((text) => ({ text, level: 2 }));
}

function drawBlock(section: SectionId, look: Look, dice: Dice, phrasings: Phrasings): readonly Drawn[] {
  const title = look.titles === 'none' ? null : titleOf(section, dice, phrasings);
  const path: readonly SectionReading[] = [
    ...look.pageTitle.map((text): SectionReading => ({ text, source: 'heading', order: 0 })),
    ...(title === null ? [] : [{ text: spell(title, look), source: look.titles === 'none' ? ('heading' as const) : look.titles, order: 0 }]),
  ];
  if (section === 'wages') return title === null ? [] : generatePayGrid(path, look, dice);
  const own = portalFieldIds.filter((field) => catalogue[field].section === section && dice.chance(0.85));
  const line = ownAddressLine(own, dice);
  const asked = dice.shuffleSome(own.filter((field) => !line.includes(field)), dice.chance(0.2));
  const strangers = (strangersIn[section] ?? []).filter(() => title !== null && dice.chance(0.25));
  const controls = asked.map((field) => withNumber(drawField(field, path, title !== null, look, dice, phrasings), own));
  const joined = line.length === 0 ? [] : [drawLine(line, path, title !== null, look, dice)];
  return dice.interleave([...controls, ...joined], strangers.map((label) => stranger(label, path, look)));
}

/** « Adresse » asks the number too where no other box does. */
function withNumber(control: Drawn, own: readonly FieldId[]): Drawn {
  const [field] = control.truth.fields;
  const number = field?.replace('.street', '.number') ?? '';
  if (field === undefined || number === field || !isFieldId(number) || own.includes(number) || !/^adresse(?!.*voie)/i.test(control.labels[0]?.text ?? '')) return control;
  return { ...control, truth: { ...control.truth, fields: [number, field] } };
}

/** Number and street in one box on some forms. */
function ownAddressLine(own: readonly FieldId[], dice: Dice): readonly FieldId[] {
  const parts = own.filter((field) => /\.address\.(?:number|street)$/.test(field));
  return parts.length === 2 && dice.chance(0.2) ? parts : [];
}

function drawLine(fields: readonly FieldId[], path: readonly SectionReading[], isTitled: boolean, look: Look, dice: Dice): Drawn {
  const owner = ownerOf(fields[0] ?? 'employer.name', look, dice);
  const label = `${dice.pick(['Adresse', 'Adresse (numéro et voie)', 'N° et nom de la voie', 'Numéro et rue', 'Adresse postale'])}${owner}`;
  return { ...labelled(label, path, look), kind: 'text', truth: { fields, isTold: isTitled || owner !== '', isUnseen: true } };
}

function drawField(field: FieldId, path: readonly SectionReading[], isTitled: boolean, look: Look, dice: Dice, phrasings: Phrasings): Drawn {
  const role = field === 'apprentice.highestDiploma' ? 'diploma' : shared.find((end) => field.endsWith(`.${end}`));
  const fresh = phrasings.fields[field] ?? (role === undefined ? [] : phrasings.roles[role]) ?? [];
  const known = [catalogue[field].label, ...fieldWordings[field]];
  const isUnseen = fresh.length > 0 && dice.chance(0.45);
  const isMistyped = !isUnseen && dice.chance(0.08);
  const words = isUnseen ? dice.pick(fresh) : dice.pick(known);
  // « du maître n° 1 » is added where the phrasing does not already say whose it is.
  const owner = /apprenti|maître|employeur|entreprise|CFA|légal|lieu|établissement|son |sa |votre/i.test(words) ? '' : ownerOf(field, look, dice);
  const label = `${isMistyped ? dice.mistype(words) : words}${owner}`;
  const isBare = role !== undefined || isGeneric(words) || sectionsNamed(words).length > 1;
  const section = catalogue[field].section;
  const saysWhose = owner !== '' || (section !== 'master1' && section !== 'master2' && /apprenti\(|apprenti$|l’apprenti|l'apprenti|employeur|entreprise$|CFA|légal/.test(words)) || (/n° ?[12]|premier|second| [12]$/i.test(words) && section.startsWith('master'));
  return { ...labelled(label, path, look), ...generateControl(field, dice), truth: { fields: [field], isTold: (isTitled || !isBare || saysWhose) && !isTwofold(field, words), isUnseen: isUnseen || isMistyped } };
}

/** Words that name nothing by themselves, as « Autre » or « Heures ». */
function isGeneric(words: string): boolean {
  return words.trim().split(/\s+/).length < 2 && !/RNCP|RQTH|Nationalité|NIR|IDCC|DECA/i.test(words);
}

/** One phrasing for two fields of a block: « Convention collective applicable » asks for a code here, for a title there. */
function isTwofold(field: FieldId, words: string): boolean {
  return sectionsNamed(words).filter((section) => section === catalogue[field].section).length > 1;
}

let named: ReadonlyMap<string, readonly SectionId[]> | null = null;

/** The blocks of the fields that are known by these words, one per field. */
function sectionsNamed(words: string): readonly SectionId[] {
  named ??= fieldIds.reduce((all, field) => {
    for (const one of new Set(fieldWordings[field])) all.set(one, [...(all.get(one) ?? []), catalogue[field].section]);
    return all;
  }, new Map<string, readonly SectionId[]>());
  return named.get(words) ?? [];
}

function ownerOf(field: FieldId, look: Look, dice: Dice): string {
  const known = owners[catalogue[field].section];
  return look.namesOwner && known !== undefined && isFieldId(field) ? ` ${dice.pick(known)}` : '';
}

function titleOf(section: SectionId, dice: Dice, { titles }: Phrasings): string {
  const fresh = titles[section] ?? [];
  return dice.pick(fresh.length > 0 && dice.chance(0.5) ? fresh : sectionWordings[section].filter((title) => !/^(?:Identité et|Parcours et|Fait à)/.test(title)));
}

function stranger(label: string, path: readonly SectionReading[], look: Look): Drawn {
  return { ...labelled(label, path, look), truth: { fields: [], isTold: true, isUnseen: true } };
}

function strangerControls(look: Look, dice: Dice): readonly Drawn[] {
  const some = strangerBlocks.filter(() => look.titles !== 'none' && dice.chance(0.2));
  return some.flatMap(([title, labels]) => {
    const outer = dice.chance(0.3) ? [{ text: dice.pick(['Employeur', 'Apprenti', 'La formation']), source: 'heading' as const, order: 0 }] : [];
    const path: readonly SectionReading[] = [...outer, { text: spell(title, look), source: 'heading', order: 0 }];
    return labels.map((label) => stranger(label, path, look));
  });
}

function siteControls(dice: Dice): readonly Drawn[] {
  return siteBoxes
    .filter(() => dice.chance(0.12))
    .map(([label, title]) => ({
      labels: [{ text: label, source: 'placeholder' }],
      section: title === '' ? [] : [{ text: title, source: 'heading', order: 0 }],
      truth: { fields: [], isTold: true, isUnseen: true },
    }));
}

export function labelled(label: string, path: readonly SectionReading[], look: Look): Pick<Drawn, 'labels' | 'section' | 'group'> {
  return { labels: [{ text: `${spell(label, look)}${look.mark}`, source: look.placement }], section: path, group: path.map(({ text }) => text).join('/') };
}

function spell(text: string, { spelling }: Look): string {
  if (spelling === 'plain') return text;
  const bare = text.normalize('NFD').replace(/\p{Diacritic}/gu, '').replace(/’/g, "'");
  return spelling === 'capitals' ? bare.toUpperCase() : bare;
}

/** Some pages let a scan find the label of the control before as a further, weaker label. */
function withNeighbors(drawn: readonly Drawn[], look: Look, dice: Dice): readonly Drawn[] {
  return drawn.map((control, at) => {
    const before = drawn[at - 1]?.labels[0];
    const technical: readonly LabelCandidate[] = dice.chance(0.4) ? [{ text: dice.pick(['ctl00_x', 'field-', 'input_', 'q']) + String(at), source: 'technical-name' }] : [];
    const near: readonly LabelCandidate[] = look.hasNeighborLabels && before !== undefined && dice.chance(0.3) ? [{ text: before.text, source: 'label-near' }] : [];
    return { ...control, labels: [...control.labels, ...near, ...technical] };
  });
}
