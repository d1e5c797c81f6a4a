import { catalogue, type FieldId, type SectionId } from '../fields/catalogue';
import type { JudgedDocuments } from '../documents/judge-documents';
import type { ControlId, ControlReading, PageReading } from '../fields/reading';
import type { FillPlan, Identification, Outcome, ReceiptLine } from '../filling/fill-plan';
import type { FillRun } from '../filling/fill-run';
import type { PortalWord } from '../filling/match-alerts';
import type { UndoRun } from '../filling/undo-run';
import type { PortalDescription } from '../portal/description';
import type { Finding } from '../rules/rule';
import type { PayGridView } from './draw-pay-grid';
import { drawRun } from './draw-run';
import { drawGuides } from './draw-guides';
import { locateHelp } from './locate-help';
import { matchUploads } from './match-uploads';
import type { BlockView, DraftView, FindingView, PageView, PanelView, ReceiptView, UnrecognizedView, UploadView } from './panel-view';
import type { GuideRun } from './run-guide';
import { sectionIds, sectionTitles } from './section-titles';
import { setAside, type AlertLevel, type IgnoredRules } from './set-aside';
import { maySpeak, type Spoken } from './spoken-findings';

/** The page as it was understood. */
export interface PageScene {
  readonly portal: PortalDescription;
  readonly reading: PageReading;
  readonly identification: Identification;
}

/** All that the panel is drawn from. */
export interface PanelScene {
  readonly page: PageScene | null;
  /** A document of the tab has arrived and has not been read yet. */
  readonly isLoading: boolean;
  /** Site that the browser no longer lets Truelle read; empty when all is well. */
  readonly closedHost: string;
  readonly chosen: PanelView['chosen'];
  readonly isStoreEmpty: boolean;
  readonly isLocked?: boolean;
  /** The plan for the whole page; null while nothing is chosen. */
  readonly plan: FillPlan | null;
  /** Values are shown only once the user has asked for them. */
  readonly wantsPlan: boolean;
  readonly run: FillRun | UndoRun | null;
  /** Fields of the batch under way that are done. */
  readonly begun: readonly FieldId[];
  readonly receipt: { readonly kind: 'fill' | 'undo'; readonly lines: readonly ReceiptLine[]; readonly at: string; readonly stopped: ReceiptView['stopped'] } | null;
  readonly canUndo: boolean;
  readonly findings: readonly Finding[];
  readonly spoken: Spoken;
  /** The portal's own message. */
  readonly portalWords?: readonly PortalWord[];
  /** What the user has gone on in spite of, in this contract. */
  readonly passed?: PanelView['passed'];
  /** Findings set aside in the chosen dossier, each with the reason. */
  readonly ignored?: IgnoredRules;
  /** Which of the others are told; absent for all. */
  readonly level?: AlertLevel;
  readonly pay?: PayGridView | null;
  /** What the user showed on this portal; absent while that is not known. */
  readonly shown?: PanelView['shown'];
  readonly missing?: readonly FieldId[];
  /** The guide that is being followed, and why its step is not shown. */
  readonly guidance?: { readonly run: GuideRun; readonly missing: string } | null;
  /** The guide that is being written. */
  readonly draft?: DraftView | null;
  /** True while the page shows the help codes. */
  readonly showsCodes?: boolean;
  readonly trouble: string | null;
  readonly mayFill: boolean;
  /** What is known of the files in the slots; absent before any was looked at. */
  readonly documents?: DocumentScene;
}

/** Files of a tab as they were judged, with their pictures. */
export interface DocumentScene {
  readonly judged: JudgedDocuments;
  /** Data addresses of first pages, by digest. */
  readonly thumbnails: Readonly<Record<string, string>>;
  /** The file whose text is being recognized, and how far that has come. */
  readonly recognition: { readonly digest: string; readonly share: number } | null;
}

/** Draws what the panel shows, whole, from what is known of the tab. */
export function drawPanelView(scene: PanelScene): PanelView {
  const { page, plan } = scene;
  const label = labeller(page);
  const { standing, ignored } = setAside(scene.findings, scene.ignored ?? {}, scene.level);
  const spoken = standing.filter((finding) => maySpeak(finding, scene.spoken));
  const uploads = page === null ? [] : drawUploads(page).map((upload) => withFiles(upload, scene.documents));
  return {
    page: drawPage(scene),
    ...(scene.isLocked === true ? { isLocked: true } : {}),
    chosen: scene.chosen,
    isStoreEmpty: scene.isStoreEmpty,
    coverage: page === null ? { recognized: 0, total: 0 } : coverageOf(page.identification),
    blocks: page === null ? [] : drawBlocks(page, plan, label),
    plan: scene.wantsPlan ? plan : null,
    run: scene.run === null ? null : drawRun(scene.run, scene.begun, label),
    receipt: scene.receipt === null ? null : drawReceipt(scene.receipt, scene.canUndo, label),
    findings: spoken.map((finding) => drawFinding(finding, page, label)),
    ...drawPortalWords(scene.portalWords ?? [], label),
    ...(scene.passed === undefined || scene.passed.length === 0 ? {} : { passed: scene.passed }),
    ...(scene.level === undefined || scene.level === 'all' ? {} : { level: scene.level }),
    ignored: ignored.map(({ finding, reason }) => ({ ...drawFinding(finding, page, label), reason })),
    ...(scene.pay === undefined || scene.pay === null ? {} : { pay: scene.pay }),
    uploads,
    ...(page === null || scene.documents === undefined || page.reading.uploads.length === 0 ? {} : { otherDocuments: scene.documents.judged.elsewhere }),
    unrecognized: page === null ? [] : drawUnrecognized(page),
    ...(scene.shown === undefined ? {} : { shown: scene.shown }),
    ...(scene.missing === undefined || scene.missing.length === 0 ? {} : { missing: scene.missing }),
    ...(page === null ? {} : { help: drawHelp(page, scene.showsCodes ?? false) }),
    ...(page === null ? {} : { guides: drawGuides({ portal: page.portal, step: page.identification.step, guidance: scene.guidance ?? null, draft: scene.draft ?? null, findings: spoken, uploads, nameOf: label }) }),
    trouble: scene.trouble,
    mayFill: scene.mayFill,
  };
}

/** A field as the page names it; as the form does when the page does not, or says no more than « du » in a table. */
function labeller(page: PageScene | null): (field: FieldId) => string {
  const controls = new Map(page?.reading.controls.map((control) => [control.id, control]));
  const matched = new Map(page?.identification.matches.map(({ field, control }) => [field, controls.get(control)]));
  return (field) => {
    const named = matched.get(field)?.labels.find(({ source }) => source !== 'technical-name' && source !== 'placeholder')?.text;
    return named === undefined || named.length < 4 || catalogue[field].section === 'wages' ? catalogue[field].label : named.replace(/[\s*:]+$/, '');
  };
}

function drawPortalWords(words: readonly PortalWord[], label: (field: FieldId) => string): Pick<PanelView, 'portalWords'> {
  return words.length === 0 ? {} : { portalWords: words.map(({ text, fields }) => ({ text, fields: fields.map((field) => ({ field, label: label(field) })) })) };
}

function drawPage({ page, isLoading, closedHost }: PanelScene): PageView {
  if (closedHost !== '') return { is: 'no-access', host: closedHost };
  if (page === null) return { is: isLoading ? 'loading' : 'none' };
  const { identification, portal, reading } = page;
  const step = portal.steps.find(({ id }) => id === identification.step);
  if (step === undefined) {
    return isLoading ? { is: 'loading' } : { is: 'unknown', fieldsThatLook: identification.matches.length, controls: reading.controls.length };
  }
  const fields = new Set(identification.matches.map(({ field }) => field));
  return { is: 'recognized', portal: portal.name, step: step.id, stepTitle: step.title, isComplete: step.expects.every((field) => fields.has(field)) };
}

function coverageOf({ matches, ambiguous, unrecognized }: Identification): PanelView['coverage'] {
  const recognized = new Set(matches.map(({ control }) => control)).size;
  return { recognized, total: recognized + ambiguous.length + unrecognized.length };
}

function drawBlocks({ identification }: PageScene, plan: FillPlan | null, label: (field: FieldId) => string): readonly BlockView[] {
  const sectionOf = (field: FieldId): SectionId => catalogue[field].section;
  return sectionIds.flatMap((section) => {
    const fields = identification.matches.filter(({ field }) => sectionOf(field) === section);
    const unsure = identification.ambiguous.filter(({ candidates: [first] }) => first !== undefined && sectionOf(first) === section);
    if (fields.length + unsure.length === 0) return [];
    const count = (list: readonly { readonly section: SectionId }[] | undefined): number => list?.filter((one) => one.section === section).length ?? 0;
    return [
      {
        section,
        title: sectionTitles[section],
        recognized: fields.length,
        total: fields.length + unsure.length,
        toWrite: count(plan?.writes),
        kept: count(plan?.kept),
        refused: count(plan?.refusals),
        isChosen: true,
        fields: fields.map(({ field }) => ({ field, label: label(field), helpCode: catalogue[field].helpCode })),
      },
    ];
  });
}

function drawReceipt(receipt: NonNullable<PanelScene['receipt']>, canUndo: boolean, label: (field: FieldId) => string): ReceiptView {
  const count = (outcome: Outcome): number => receipt.lines.filter((line) => line.outcome === outcome).length;
  return {
    kind: receipt.kind,
    counts: { filled: count('filled'), same: count('same'), kept: count('kept'), refused: count('refused'), failed: count('failed') },
    lines: receipt.lines.map((line) => ({ ...line, label: label(line.field), section: catalogue[line.field].section })),
    at: receipt.at,
    canUndo,
    stopped: receipt.stopped,
  };
}

function drawFinding(finding: Finding, page: PageScene | null, label: (field: FieldId) => string): FindingView {
  const [first] = finding.fields;
  const controls = new Map(page?.reading.controls.map((control) => [control.id, control]));
  const values = finding.fields.flatMap((field) => {
    const match = page?.identification.matches.find((one) => one.field === field);
    const control = match === undefined ? undefined : controls.get(match.control);
    return control === undefined ? [] : [{ label: label(field), shown: shownOf(control) }];
  });
  return {
    ...finding,
    title: first === undefined ? '' : label(first),
    helpCode: first === undefined ? '' : catalogue[first].helpCode,
    section: first === undefined ? 'contract' : catalogue[first].section,
    values,
  };
}

function shownOf({ value }: ControlReading): string {
  return typeof value === 'string' ? value : value ? 'oui' : 'non';
}

/** Documents are spoken of where the portal asks for them: a required one that is not found there is said to be missing from the page. */
function drawUploads({ portal, reading }: PageScene): readonly UploadView[] {
  if (reading.uploads.length === 0) return [];
  const found = matchUploads(reading.uploads, portal.uploads);
  return portal.uploads.flatMap(({ id, labels, required }): readonly UploadView[] => {
    const upload = found.get(id);
    const title = labels[0] ?? id;
    if (upload !== undefined) return [{ id, title, isRequired: required, status: upload.status, fileName: upload.fileName }];
    return required ? [{ id, title, isRequired: true, status: 'not-found', fileName: '' }] : [];
  });
}

function withFiles(upload: UploadView, documents: DocumentScene | undefined): UploadView {
  const slot = documents?.judged.slots.find(({ id }) => id === upload.id);
  if (documents === undefined || slot === undefined) return upload;
  const { recognition, thumbnails } = documents;
  const files = slot.files.map((file) => ({
    ...file,
    thumbnail: thumbnails[file.digest] ?? null,
    recognized: recognition !== null && recognition.digest === file.digest ? recognition.share : null,
  }));
  return { ...upload, need: slot.need, because: slot.because, files };
}

function drawHelp({ portal, reading, identification }: PageScene, showsCodes: boolean): NonNullable<PanelView['help']> {
  return { portal: portal.id, here: [...locateHelp({ portal, reading, matches: identification.matches }).keys()], showsCodes };
}

function drawUnrecognized({ reading, identification }: PageScene): readonly UnrecognizedView[] {
  const candidates = new Map<ControlId, readonly FieldId[]>(identification.ambiguous.map((one) => [one.control, one.candidates]));
  for (const control of identification.unrecognized) candidates.set(control, []);
  return reading.controls.flatMap((control) => {
    const fields = candidates.get(control.id);
    if (fields === undefined) return [];
    const label = control.labels.find(({ source }) => source !== 'technical-name')?.text ?? 'champ sans nom';
    return [{ control: control.id, label, section: control.section.at(-1)?.text ?? '', candidates: fields }];
  });
}
