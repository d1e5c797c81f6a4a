import type { CaseLoader } from './case-loader';
import type { TabReader } from './read-tab';
import type { TabSessions } from './tab-session';

/** Chooses the employer whose SIRET the page shows, as long as the user has chosen none and refused none. */
export async function proposeEmployer(
  tab: number,
  { sessions, reader, loader }: { readonly sessions: TabSessions; readonly reader: TabReader; readonly loader: CaseLoader },
): Promise<void> {
  const { chosen, frames } = await sessions.get(tab);
  const siret = reader.read(frames)?.seen['employer.siret'];
  if (chosen.employer !== undefined || siret?.state !== 'value' || typeof siret.value !== 'string') return;
  const employer = await loader.findEmployer(siret.value);
  if (employer === null) return;
  await sessions.change(tab, (session) => (session.chosen.employer === undefined ? { ...session, chosen: { ...session.chosen, employer } } : session));
}
