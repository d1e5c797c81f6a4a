import { openQueueShelf } from '../../lib/browser/queue-shelf';
import type { Store } from '../../lib/browser/store/open-store';
import { takeFromQueue } from '../../lib/profiles/case-queue';
import { planErasure, type Erasure, type PersonKind } from '../../lib/profiles/plan-erasure';
import type { ProfileRecord } from '../../lib/profiles/record';

/** What an erasure came to; numbers only. */
export interface Erased {
  readonly profiles: number;
  readonly cases: number;
  readonly changed: number;
  readonly entries: number;
  readonly receipts: number;
  /** Records that cannot be read, and so were not looked through. */
  readonly unread: number;
}

/** Erases a person everywhere in the store, then looks through it once more. Throws when something of the person is still there. */
export async function erasePerson(store: Store, kind: PersonKind, record: ProfileRecord): Promise<Erased> {
  const plan = await look(store, kind, record);
  const receipts = (await Promise.all(plan.caseFile.map((id) => store.listReceipts(id)))).flat();
  // Contracts of others first: a browser that is killed here leaves a person who can still be erased.
  await store.putAll(plan.changed.map((changed) => ({ kind: 'caseFile', record: changed })));
  await store.erase({
    records: [
      ...plan.caseFile.map((id) => ({ kind: 'caseFile' as const, id })),
      ...plan.apprentice.map((id) => ({ kind: 'apprentice' as const, id })),
      ...plan.master.map((id) => ({ kind: 'master' as const, id })),
    ],
    snapshots: plan.entries,
    receipts: receipts.map(({ id }) => id),
  });
  await openQueueShelf(store).change((queue) => takeFromQueue(queue, plan.caseFile));
  const left = await look(store, kind, record);
  if (Object.values(left).some((found: readonly unknown[]) => found.length > 0)) throw new Error('erasure: something came back meanwhile');
  const unread = (await store.listSetAside()).length;
  return { profiles: plan.apprentice.length + plan.master.length, cases: plan.caseFile.length, changed: plan.changed.length, entries: plan.entries.length, receipts: receipts.length, unread };
}

async function look(store: Store, kind: PersonKind, record: ProfileRecord): Promise<Erasure> {
  const [apprentice, master, caseFile, entries] = await Promise.all([store.list('apprentice'), store.list('master'), store.list('caseFile'), store.snapshots.list(0)]);
  return planErasure(kind, record, { apprentice, master, caseFile, entries });
}

/** The proof of an erasure, in French. It names nobody: `reference` is what the user has written to tell which demand it answers. */
export function writeErasureProof(erased: Erased, reference: string, at: Date): string {
  const line = (what: string, count: number): string => `- ${what}\u00a0: ${count}`;
  return [
    'Preuve d’effacement',
    '',
    `Faite par Truelle le ${at.toLocaleDateString('fr-FR')} à ${at.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' })}.`,
    ...(reference.trim() === '' ? [] : [`Référence de la demande\u00a0: ${reference.trim()}`]),
    '',
    'Effacé du Carnet de cet ordinateur, sans retour possible\u00a0:',
    line('fiches de la personne', erased.profiles),
    line('dossiers de la personne', erased.cases),
    line('dossiers d’autres personnes, gardés sans elle', erased.changed),
    line('saisies en cours sur le portail', erased.entries),
    line('comptes rendus de remplissage', erased.receipts),
    '',
    'Le Carnet a été relu ensuite\u00a0: plus rien n’y nomme cette personne.',
    ...(erased.unread === 0 ? [] : [`Non relu, parce qu’illisible\u00a0: ${erased.unread} fiche${erased.unread > 1 ? 's' : ''}.`]),
    '',
    'Hors de portée de Truelle, à effacer vous-même s’il le faut\u00a0:',
    '- les sauvegardes déjà faites\u00a0: remplacez-les par une nouvelle\u00a0;',
    '- les fichiers exportés, imprimés ou transmis\u00a0;',
    '- ce qui a été déposé sur le portail, ou y est encore affiché dans un onglet.',
    '',
  ].join('\n');
}
