import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { attestationIds } from '../../lib/fields/catalogue';
import type { FieldValue } from '../../lib/fields/values';
import type { Deadline } from '../../lib/profiles/case-deadlines';
import type { CaseFileRecord } from '../../lib/profiles/record';
import type { Finding } from '../../lib/rules/rule';
import { Tabs } from '../ui/Tabs';
import { CaseDeadlines } from './CaseDeadlines';
import { CaseFindings } from './CaseFindings';
import { applyEdit, type Edits } from './edits';
import { contractForm, formField, queryField, wageRows, type FormPart } from './form-layout';
import { FormFields } from './FormFields';
import { FormFoot } from './FormFoot';
import { LinkFields, type LinkKey, type LinkView } from './LinkFields';
import { RecordHead } from './RecordHead';
import { useForm } from './use-form';
import { WageTable } from './WageTable';

/** What saving a dossier changes. */
export type CaseFileChange = Pick<CaseFileRecord, 'name' | 'values' | LinkKey>;

/** A dossier being read or changed: the profiles it joins and the contract's own values. */
export function CaseFileForm(props: {
  /** Null for a dossier that is being created. */
  readonly record: CaseFileRecord | null;
  readonly edits: Edits;
  readonly links: Readonly<Record<LinkKey, LinkView>>;
  /** What the profiles give for a field that the dossier leaves blank. */
  readonly inherited: (key: string) => FieldValue | undefined;
  /** The name the dossier takes when the user gives none: who, what, when. */
  readonly drawnName: string;
  readonly isReadOnly: boolean;
  readonly onEdits: (edits: Edits) => void;
  readonly onSave: (changed: CaseFileChange) => void;
  readonly onCancel: () => void;
  /** Of the dossier as it is saved. */
  /** What the rules say of the dossier as it is written. */
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  readonly onCalendar: () => void;
  readonly onDuplicate: () => void;
  readonly onRenew: () => void;
  readonly onRemove: () => void;
  /** The filling of the blank form with this dossier; absent for a dossier that is not saved yet. */
  readonly cerfa?: ComponentChildren;
  readonly more: readonly { readonly word: string; readonly onPress: () => void }[];
  /** What another page has done to the dossier meanwhile. */
  readonly notice: ComponentChildren;
  /** How far the dossier is; nothing while it is being created. */
  readonly progress: ComponentChildren;
}) {
  const { record, edits, isReadOnly } = props;
  const root = useRef<HTMLFormElement>(null);
  const [tab, setTab] = useState<TabId>('links');
  const saved = record?.values ?? {};
  const others = otherParts(Object.keys(saved));
  const form = useForm({ saved, edits, onEdits: props.onEdits, root, onWrong: (key) => setTab(tabOf(key)) });
  const name = edits['name'] ?? record?.name ?? '';
  const savedLink = (key: LinkKey): string => record?.[key] ?? '';
  const linkOf = (key: LinkKey): string => edits[key] ?? savedLink(key);

  const save = (): void => {
    const values = form.finish();
    if (values === null) return;
    const idOf = (key: LinkKey): string | null => linkOf(key) || null;
    props.onSave({
      name: name.trim() || props.drawnName,
      values,
      employer: idOf('employer'),
      apprentice: idOf('apprentice'),
      master1: idOf('master1'),
      master2: idOf('master2'),
      training: idOf('training'),
    });
  };

  return (
    <form
      class="nb-form"
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RecordHead
        title={record === null ? 'Nouveau dossier' : record.name}
        subtitle={[props.links.employer.chosen?.name, props.links.training.chosen?.name].filter((text) => text !== undefined).join(', ')}
        back={{ href: '#/dossiers', label: 'Revenir aux dossiers' }}
        isNew={record === null}
        isReadOnly={isReadOnly}
        onDuplicate={props.onDuplicate}
        onRenew={props.onRenew}
        onRemove={props.onRemove}
        more={props.more}
      />
      {props.notice}
      {props.progress}
      <CaseDeadlines deadlines={props.deadlines} onCalendar={props.onCalendar} />
      <CaseFindings findings={props.findings} />
      <Tabs
        label="Dossier"
        current={tab}
        onChoose={setTab}
        tabs={[
          { id: 'links', title: 'Fiches réunies' },
          { id: 'contract', title: 'Contrat' },
          { id: 'wages', title: 'Rémunération' },
          ...(others.length > 0 ? [{ id: 'others' as const, title: 'Autres valeurs' }] : []),
          ...(props.cerfa === undefined ? [] : [{ id: 'cerfa' as const, title: 'CERFA' }]),
        ]}
      >
        {(panel) => (
          <div {...panel} class="nb-scroll">
            {tab === 'links' ? (
              <LinkFields
                links={props.links}
                name={name}
                drawnName={props.drawnName}
                isReadOnly={isReadOnly}
                onName={(shown) => props.onEdits(applyEdit(edits, 'name', shown, record?.name ?? ''))}
                onChoose={(key, id) => props.onEdits(applyEdit(edits, key, id ?? '', savedLink(key)))}
              />
            ) : tab === 'contract' ? (
              <FormFields parts={contractForm()} form={form} isReadOnly={isReadOnly} inherited={props.inherited} />
            ) : tab === 'wages' ? (
              <WageTable form={form} isReadOnly={isReadOnly} />
            ) : tab === 'cerfa' ? (
              props.cerfa
            ) : (
              <>
                <p class="nb-lead muted">
                  Ces valeurs l’emportent sur les fiches, pour ce dossier seulement. Videz un champ pour revenir à la fiche.
                </p>
                <FormFields parts={others} form={form} isReadOnly={isReadOnly} inherited={props.inherited} />
              </>
            )}
          </div>
        )}
      </Tabs>
      <FormFoot changes={Object.keys(edits).length} isReadOnly={isReadOnly} onCancel={props.onCancel} />
    </form>
  );
}

type TabId = 'links' | 'contract' | 'wages' | 'others' | 'cerfa';

const contractKeys: ReadonlySet<string> = new Set(contractForm().flatMap((part) => part.fields.map((field) => field.key)));
const wageKeys: ReadonlySet<string> = new Set(
  wageRows().flatMap((row) => [row.from, row.to, row.rate, row.base].map((field) => field.key)),
);

function tabOf(key: string): TabId {
  if (contractKeys.has(key)) return 'contract';
  return wageKeys.has(key) ? 'wages' : 'others';
}

/** What a dossier holds besides the contract: values that replace those of a profile. */
function otherParts(keys: readonly string[]): readonly FormPart[] {
  const fields = keys
    .flatMap((key) => (contractKeys.has(key) || wageKeys.has(key) ? [] : (queryField(key) ?? [])))
    // An attestation is the user's own act on the page: it is never offered as a value.
    .filter((field) => !attestationIds.includes(field));
  return fields.length === 0
    ? []
    : [{ title: 'Valeurs propres à ce dossier', fields: fields.map((field) => formField(field, 'caseFile')) }];
}
