import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CerfaFile, CerfaImportState, CerfaLine } from '../../components/documents/CerfaImport';
import { judgeText, showValue } from '../../components/notebook/edits';
import { importRecords } from '../../lib/browser/store/import-records';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { readCerfa, type CerfaReading } from '../../lib/documents/cerfa/read-cerfa';
import { recognizeCerfa } from '../../lib/documents/cerfa/recognize-cerfa';
import { sayUnreadCerfa } from '../../lib/documents/cerfa/say-unread-cerfa';
import { fileTypeOf } from '../../lib/documents/file-type';
import { defaultWarnSize, judgeFile } from '../../lib/documents/judge-file';
import { nameOf } from '../../lib/documents/compare-values';
import { readContent } from '../../lib/documents/read-content';
import { signatureAreas } from '../../lib/documents/signature-areas';
import { catalogue, fieldIds, type FieldId } from '../../lib/fields/catalogue';
import { parseField } from '../../lib/fields/formats';
import type { FieldValue, FieldValues } from '../../lib/fields/values';
import { sectionTitles } from '../../lib/guidance/section-titles';
import { createPdfReader } from '../../lib/pdf/pdf-reader';
import { readFile } from '../../lib/pdf/read-file';
import { recordsOfForm } from '../../lib/profiles/records-of-form';
import type { Screen } from './screen';

type Read = { readonly name: string; readonly is: 'read'; readonly reading: CerfaReading; readonly edits: Readonly<Partial<Record<FieldId, string>>>; readonly isTaken: boolean };
type Work = Exclude<CerfaFile, { is: 'read' }> | Read;
interface State {
  readonly files: readonly Work[];
  readonly step: CerfaImportState['step'];
  readonly said: string;
  readonly failure: string;
}

/** True for what is taken as a CERFA file, by its name. */
export function isPdfName(name: string): boolean {
  return /\.pdf$/i.test(name);
}

/** The import of CERFA files from the choice to the store; `state` is null while there is none. */
export function useCerfaImport(screen: Screen) {
  const [state, setState] = useState<State | null>(null);
  const running = useRef(new AbortController());
  const change = (place: number, next: (file: Work) => Work): void =>
    setState((now) => (now === null ? null : { ...now, files: now.files.map((file, at) => (at === place ? next(file) : file)) }));

  const start = async (files: readonly File[]): Promise<void> => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setState({ files: files.map(({ name }) => ({ is: 'waiting', name })), step: 'reading', said: '', failure: '' });
    const reader = createPdfReader({ assets: browser.runtime.getURL('/pdf/' as '/panel.html') });
    for (const [place, file] of files.entries()) {
      if (signal.aborted) break;
      change(place, () => ({ is: 'reading', name: file.name }));
      const read = await readOne(file, reader);
      change(place, () => read);
    }
    reader.close();
    setState((now) => (now === null ? null : { ...now, step: 'ready', files: now.files.filter(({ is }) => is === 'read' || is === 'refused') }));
  };

  const write = async (): Promise<void> => {
    if (state === null) return;
    setState({ ...state, step: 'writing', failure: '' });
    try {
      let [added, updated, unchanged] = [0, 0, 0];
      for (const file of state.files) {
        if (file.is !== 'read' || !file.isTaken) continue;
        // Read again for each file: the one before may have brought the same employer.
        const [employer, master, apprentice, training] = await Promise.all([screen.store.list('employer'), screen.store.list('master'), screen.store.list('apprentice'), screen.store.list('training')]);
        const items = recordsOfForm(valuesOf(file), { employer, master, apprentice, training }, () => crypto.randomUUID());
        const counts = await importRecords(screen.store, items, 'all');
        added += counts.added;
        updated += counts.updated;
        unchanged += counts.unchanged;
      }
      const said = [count(added, 'fiche importée', 'fiches importées'), count(updated, 'mise à jour', 'mises à jour'), ...(unchanged === 0 ? [] : [`${unchanged} déjà à jour`])].join(', ');
      setState({ files: [], step: 'done', said, failure: '' });
    } catch (thrown) {
      setState({ ...state, step: 'ready', failure: parseStoreError(thrown).sentence });
    }
  };

  return {
    state: state === null ? null : { ...state, files: state.files.map((file) => (file.is === 'read' ? drawFile(file) : file)) },
    start,
    write,
    stop: () => running.current.abort(),
    back: () => setState(null),
    edit: (place: number, field: FieldId, shown: string): void => change(place, (file) => (file.is === 'read' ? { ...file, edits: { ...file.edits, [field]: shown } } : file)),
    take: (place: number, isTaken: boolean): void => change(place, (file) => (file.is === 'read' ? { ...file, isTaken } : file)),
  };
}

async function readOne(file: File, reader: ReturnType<typeof createPdfReader>): Promise<Work> {
  const { name } = file;
  const { facts } = await readFile(file, reader, { typeOf: fileTypeOf, areasOf: (pdf) => signatureAreas(pdf, recognizeCerfa(pdf) !== null) });
  const refuse = (sentence: string): Work => ({ is: 'refused', name, sentence });
  const [problem] = judgeFile(readContent(facts, null), { warnSize: defaultWarnSize, conclusionDate: null }).filter(({ tone }) => tone === 'stop');
  if (facts.pdf === null) return refuse(problem?.sentence ?? 'Ce fichier ne peut pas être lu.');
  const reading = readCerfa(facts.pdf);
  if (reading === null) return refuse('Ce document n’est pas reconnu comme un CERFA 10103. Une image sans texte ne peut pas être lue ici.');
  if (reading.how === 'none' || reading.values.length === 0) {
    return refuse(reading.how === 'none' ? sayUnreadCerfa(reading.sign.version) : 'Ce CERFA est vierge : aucune valeur à importer.');
  }
  return { is: 'read', name, reading, edits: {}, isTaken: true };
}

const manners = { box: 'Lu dans la case', print: 'Lu sur la page', recognition: 'Reconnu sur l’image' } as const;

function drawFile(file: Read): CerfaFile {
  const { reading, edits, name, isTaken } = file;
  const values = new Map(reading.values.map((one) => [one.field, one]));
  const doubts = new Map(reading.doubts.map((one) => [one.field, one]));
  const lines = fieldIds.flatMap((field): CerfaLine[] => {
    const [value, doubt] = [values.get(field), doubts.get(field)];
    const place = value ?? doubt;
    if (place === undefined || catalogue[field].usage !== 'portal') return [];
    const shown = edits[field] ?? (value === undefined ? '' : showValue(field, value.value));
    const unread = doubt !== undefined && shown === '' ? ` : ${doubt.reason.charAt(0).toLowerCase()}${doubt.reason.slice(1)} Saisissez la valeur, ou laissez vide.` : '';
    return [
      {
        field,
        form: { key: field, field, label: nameOf(field), span: 4 },
        shown,
        problem: judgeText(field, shown),
        from: edits[field] === undefined || doubt !== undefined ? `${manners[place.how]}, page ${place.page}${unread}` : 'Corrigé par vous',
      },
    ];
  });
  const sections = [...new Set(lines.map(({ field }) => catalogue[field].section))];
  const { version } = reading.sign;
  const unread = doubts.size === 0 ? '' : `, ${count(doubts.size, 'case illisible', 'cases illisibles')}`;
  return {
    is: 'read',
    name,
    isTaken,
    said: `CERFA 10103${version === null ? '' : `*${String(version).padStart(2, '0')}`}, ${count(values.size, 'valeur lue', 'valeurs lues')}${unread}`,
    parts: sections.map((section) => ({ title: sectionTitles[section], lines: lines.filter(({ field }) => catalogue[field].section === section) })),
  };
}

/** The values as corrected; a blank correction takes the value away. */
function valuesOf({ reading, edits }: Read): FieldValues {
  const values = new Map<FieldId, FieldValue>(reading.values.map(({ field, value }) => [field, value]));
  for (const [field, shown] of Object.entries(edits) as [FieldId, string][]) {
    const text = shown.trim();
    if (text === '') values.delete(field);
    else {
      const parsed = catalogue[field].format === 'boolean' ? parseField(field, text === 'oui') : parseField(field, text);
      if (parsed.ok) values.set(field, parsed.value);
    }
  }
  return Object.fromEntries(values);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}
