import { useMemo } from 'preact/hooks';
import { DuplicatesView, type DuplicateGroupView } from '../../components/notebook/DuplicatesView';
import { drawDifferences } from '../../components/notebook/preview-import';
import { profileChoice } from '../../components/notebook/profile-choice';
import { toItem } from '../../lib/browser/store/record-box';
import { isSecretKey } from '../../lib/browser/store/secret-shelf';
import type { FieldValue } from '../../lib/fields/values';
import { findDuplicates } from '../../lib/profiles/find-duplicates';
import { maskAlike } from '../../lib/profiles/mask-alike';
import { compareProfiles, mergeProfiles } from '../../lib/profiles/merge-profiles';
import type { ProfileKind, ProfileRecord } from '../../lib/profiles/record';
import type { Screen } from './screen';

const byName = new Intl.Collator('fr', { numeric: true });

/** Profiles of a kind that may have been entered twice. */
export function DuplicatesScreen({ screen, kind }: { readonly screen: Screen; readonly kind: ProfileKind }) {
  const { store, records, surroundings } = screen;
  const all: ReadonlyMap<string, ProfileRecord> = records.byKind[kind];
  const groups = useMemo(
    // The store gives records in no order: the groups and what they hold stand by name.
    () => findDuplicates(kind, [...all.values()].sort((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))).map(({ ids, because }) => ({ because, profiles: ids.flatMap((id) => all.get(id) ?? []) })),
    [all, kind],
  );
  const views = groups.map(({ because, profiles }): DuplicateGroupView => {
    const { agreed, disputed } = compareProfiles(profiles);
    return {
      because,
      profiles: profiles.map((record) => ({ id: record.id, name: record.name, detail: profileChoice(kind, record).detail, uses: surroundings.usesOf(record.id) })),
      agreed: agreed.length,
      disputed: disputed.map(({ key, values }) => ({
        key,
        label: drawDifferences([{ key, before: undefined, after: undefined }], () => '')[0]?.label ?? key,
        values: isSecretKey(key) ? drawSecrets(key, values, profiles) : values.map((after) => drawDifferences([{ key, before: undefined, after }], () => '')[0]?.after ?? ''),
      })),
    };
  });
  return (
    <DuplicatesView
      kind={kind}
      groups={views}
      isReadOnly={screen.isReadOnly}
      onMerge={(place, { keep, places }) => {
        const group = groups[place];
        if (group === undefined) return;
        const { disputed } = compareProfiles(group.profiles);
        const choose = Object.fromEntries(disputed.flatMap(({ key, values }) => {
          const value = values[places[key] ?? -1];
          return value === undefined ? [] : [[key, value]];
        })); // prettier-ignore
        const before = [...records.byKind.caseFile.values()];
        const merge = mergeProfiles({ records: group.profiles, keep, choose, caseFiles: before });
        screen.onAct(async () => {
          // First what replaces, all or nothing, then what is replaced: broken off in between, nothing is lost.
          await store.putAll([toItem(kind, merge.merged), ...merge.caseFiles.map((record) => toItem('caseFile', record))]);
          for (const id of merge.removed) await store.remove(kind, id);
          const touched = new Set(merge.caseFiles.map(({ id }) => id));
          const undo = (): Promise<void> =>
            store.putAll([...group.profiles.map((record) => toItem(kind, record)), ...before.filter(({ id }) => touched.has(id)).map((record) => toItem('caseFile', record))]);
          const linked = merge.caseFiles.length === 0 ? '' : `, ${merge.caseFiles.length} dossier${merge.caseFiles.length > 1 ? 's' : ''} mis à jour`;
          return { said: `${group.profiles.length} fiches fusionnées en une${linked}`, undo };
        });
      }}
    />
  );
}

/** Secrets to choose between: what differs in them, and whose each is. */
function drawSecrets(key: string, values: readonly FieldValue[], profiles: readonly ProfileRecord[]): readonly string[] {
  const masked = maskAlike(values.map(String));
  return values.map((value, place) => `${masked[place] ?? ''} (fiche «\u00a0${profiles.filter((record) => record.values[key] === value).map(({ name }) => name).join('\u00a0», «\u00a0')}\u00a0»)`);
}
