import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CerfaFillState } from '../../components/documents/CerfaFill';
import { parseStoreError } from '../../lib/browser/store/store-error';
import { boxTexts } from '../../lib/documents/cerfa/box-texts';
import { checkForm, type CheckedForm } from '../../lib/documents/cerfa/check-form';
import { nameOf } from '../../lib/documents/compare-values';
import type { FieldId } from '../../lib/fields/catalogue';
import type { FieldValue, FieldValues } from '../../lib/fields/values';
import { createPdfReader, type PdfReader } from '../../lib/pdf/pdf-reader';
import { assembleCaseValues } from '../../lib/profiles/case-values';
import type { Screen } from './screen';

interface KeptForm {
  readonly name: string;
  readonly version: number;
  readonly bytes: ArrayBuffer;
}

const key = 'blank-cerfa';
const problems: Readonly<Record<string, string>> = {
  protected: 'Ce PDF est protégé : il ne peut pas être rempli.',
  damaged: 'Ce PDF est abîmé et ne s’ouvre pas.',
};
const whys = {
  absent: 'La case n’est pas dans ce formulaire.',
  'too-long': 'La valeur est plus longue que la case : écrivez-la à la main.',
  letters: 'La valeur a une lettre que le formulaire ne sait pas écrire : écrivez-la à la main.',
} as const;
const nothing: CerfaFillState = { form: null, isBusy: false, said: '', left: [], failure: '' };

/** The blank form that the user gave, and the filling of it with a dossier. Nothing official comes with Truelle. */
export function useCerfaForm({ store, records }: Screen, download: (name: string, bytes: Blob) => void) {
  const [state, setState] = useState<CerfaFillState>(nothing);
  const [kept, setKept] = useState<KeptForm | null>(null);
  const show = (form: KeptForm | null): void => {
    setKept(form);
    setState({ ...nothing, form: form === null ? null : `${form.name}, version *${String(form.version).padStart(2, '0')}` });
  };
  useEffect(() => {
    store.readSetting(key).then(
      (found) => (isKept(found) ? show(found) : undefined),
      () => undefined,
    );
  }, [store]);

  /** The form, opened and checked anew each time: what is kept may be from an older Truelle, which knew less. */
  const check = async (bytes: ArrayBuffer): Promise<CheckedForm | { readonly ok: false; readonly sentence: string }> => {
    const reader = openReader();
    const opened = await reader.open(new Blob([bytes]));
    reader.close();
    return opened.is === 'open' ? checkForm(opened.pdf) : { ok: false, sentence: problems[opened.problem] ?? 'Ce fichier ne peut pas être lu comme un PDF.' };
  };
  const attempt = (work: () => Promise<void>): void => {
    setState((now) => ({ ...now, isBusy: true, said: '', left: [], failure: '' }));
    work()
      .catch((thrown: unknown) => setState((now) => ({ ...now, failure: parseStoreError(thrown).sentence })))
      .finally(() => setState((now) => ({ ...now, isBusy: false })));
  };

  const give = (file: File): void =>
    attempt(async () => {
      const bytes = await file.arrayBuffer();
      const checked = await check(bytes);
      if (!checked.ok) { setState((now) => ({ ...now, failure: checked.sentence })); return; }
      const form: KeptForm = { name: file.name, version: checked.version, bytes };
      await store.saveSetting(key, form);
      show(form);
      setState((now) => ({ ...now, said: `Formulaire reconnu : ${checked.boxes.length} cases vérifiées`, left: leftOut(checked.refused) }));
    });
  const fill = (id: string): void =>
    attempt(async () => {
      const caseFile = records.byKind.caseFile.get(id);
      if (kept === null || caseFile === undefined) return;
      const checked = await check(kept.bytes);
      if (!checked.ok) { setState((now) => ({ ...now, failure: checked.sentence })); return; }
      const values = valuesOf(assembleCaseValues({
        caseFile,
        employer: records.byKind.employer.get(caseFile.employer ?? '') ?? null,
        master1: records.byKind.master.get(caseFile.master1 ?? '') ?? null,
        master2: records.byKind.master.get(caseFile.master2 ?? '') ?? null,
        apprentice: records.byKind.apprentice.get(caseFile.apprentice ?? '') ?? null,
        training: records.byKind.training.get(caseFile.training ?? '') ?? null,
      }));
      const { fills, refused } = boxTexts(values, checked.boxes);
      const reader = openReader();
      const filled = await reader.fillForm(kept.bytes, fills);
      reader.close();
      if (filled === null) {
        setState((now) => ({ ...now, failure: 'Ce formulaire ne se laisse pas remplir. Téléchargez-le à nouveau sur le site officiel.' }));
        return;
      }
      download(`cerfa-${slug(caseFile.name)}.pdf`, new Blob([filled.bytes], { type: 'application/pdf' }));
      const fieldOf = new Map(fills.map((one) => [one.name, one.field]));
      const left = [
        ...refused.map(({ field, reason }) => ({ label: nameOf(field), reason })),
        ...filled.left.flatMap(({ name, why }) => {
          const field = fieldOf.get(name);
          return field === undefined ? [] : [{ label: nameOf(field), reason: whys[why] }];
        }),
        ...leftOut(checked.refused.filter((field) => values[field] !== undefined)),
      ];
      const count = fills.length - filled.left.length;
      setState((now) => ({ ...now, said: `${count} cases remplies. Relisez le CERFA avant de le signer.`, left }));
    });
  const forget = (): void =>
    attempt(async () => {
      await store.saveSetting(key, null);
      show(null);
    });
  return { state, give, fill, forget };
}

function openReader(): PdfReader {
  return createPdfReader({ assets: browser.runtime.getURL('/pdf/' as '/panel.html') });
}

function leftOut(fields: readonly FieldId[]): CerfaFillState['left'] {
  return fields.map((field) => ({ label: nameOf(field), reason: 'La case n’est pas à côté des mots attendus : rien n’y est écrit.' }));
}

function valuesOf(values: ReturnType<typeof assembleCaseValues>): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([field, { value }]): [string, FieldValue] => [field, value]));
}

function isKept(found: unknown): found is KeptForm {
  return typeof found === 'object' && found !== null && 'bytes' in found && found.bytes instanceof ArrayBuffer && 'version' in found && 'name' in found;
}

function slug(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
}
