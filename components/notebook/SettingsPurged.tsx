import type { PurgedLine } from '../../lib/profiles/plan-purge';

/** What stays of the dossiers that were erased; nothing while there are none. */
export function PurgedList({ lines }: { readonly lines: readonly PurgedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="nb-setting" aria-label="Dossiers effacés">
      <h2>Dossiers effacés</h2>
      <ul>
        {lines.map((line, at) => (
          <li key={at} class="small num">
            {[line.training || 'Formation non indiquée', line.employer].filter(Boolean).join(', ')} : envoyé le {sayDay(line.sentOn)}, effacé le {sayDay(line.purgedOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayDay(day: string): string {
  return day.split('-').reverse().join('/');
}
