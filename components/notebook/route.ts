import type { ProfileKind, RecordKind } from '../../lib/profiles/record';

/** Where one is in the notebook; the address bar holds it, so that Back works and a dossier can be linked to. */
export type Route =
  | { readonly view: 'list'; readonly kind: RecordKind }
  | { readonly view: 'record'; readonly kind: RecordKind; readonly id: string }
  | { readonly view: 'new'; readonly kind: RecordKind }
  | { readonly view: 'import' }
  /** Dossiers to enter one after the other. */
  | { readonly view: 'queue' }
  /** Profiles that may have been entered twice. */
  | { readonly view: 'duplicates'; readonly kind: ProfileKind }
  /** What the portal shows in a tab, to be kept. */
  | { readonly view: 'capture'; readonly tab: number }
  | { readonly view: 'law' }
  | { readonly view: 'diagnostic' }
  | { readonly view: 'welcome' }
  | { readonly view: 'settings' }
  | { readonly view: 'privacy' };

const slugs: Readonly<Record<RecordKind, string>> = {
  caseFile: 'dossiers',
  employer: 'employeurs',
  master: 'maitres',
  apprentice: 'apprentis',
  training: 'formations',
};
const newSlug = 'nouveau';
const queueSlug = 'file';
const captureSlug = 'page';
const duplicatesSlug = 'doublons';

/** Reads the hash of the address; anything unknown is the list of dossiers. */
export function parseRoute(hash: string): Route {
  const [slug = '', id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (slug === 'import' || slug === 'law' || slug === 'diagnostic') return { view: slug };
  if (slug === 'bienvenue') return { view: 'welcome' };
  if (slug === queueSlug) return { view: 'queue' };
  if (slug === captureSlug && /^\d+$/.test(id)) return { view: 'capture', tab: Number(id) };
  if (slug === 'reglages') return { view: 'settings' };
  if (slug === 'confidentialite') return { view: 'privacy' };
  const kind = kinds.find((one) => slugs[one] === slug) ?? 'caseFile';
  if (id === '') return { view: 'list', kind };
  if (id === duplicatesSlug && kind !== 'caseFile') return { view: 'duplicates', kind };
  return id === newSlug ? { view: 'new', kind } : { view: 'record', kind, id: decodeURIComponent(id) };
}

/** The hash that leads to a route, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.view === 'welcome') return '#/bienvenue';
  if (route.view === 'import' || route.view === 'law' || route.view === 'diagnostic') return `#/${route.view}`;
  if (route.view === 'queue') return `#/${queueSlug}`;
  if (route.view === 'capture') return `#/${captureSlug}/${route.tab}`;
  if (route.view === 'settings') return '#/reglages';
  if (route.view === 'privacy') return '#/confidentialite';
  if (route.view === 'list') return `#/${slugs[route.kind]}`;
  if (route.view === 'duplicates') return `#/${slugs[route.kind]}/${duplicatesSlug}`;
  return `#/${slugs[route.kind]}/${route.view === 'new' ? newSlug : encodeURIComponent(route.id)}`;
}

/** The kinds in the order of the side bar. */
export const kinds: readonly RecordKind[] = ['caseFile', 'employer', 'master', 'apprentice', 'training'];
