import { formatFrenchDate } from '../../lib/fields/iso-date';
import type { Deadline } from '../../lib/profiles/case-deadlines';
import { Icon } from '../ui/Icon';

/** Until when things about a dossier can be done, and a way to put them into one's own calendar. Nothing while no day is known. */
export function CaseDeadlines({ deadlines, onCalendar }: { readonly deadlines: readonly Deadline[]; readonly onCalendar: () => void }) {
  if (deadlines.length === 0) return null;
  return (
    <section class="nb-deadlines row wrap" aria-label="Échéances">
      {deadlines.map(({ id, day, title }) => (
        <span key={id} class="small">
          <Icon name="day" /> {title} : <span class="num strong">{formatFrenchDate(day)}</span>
        </span>
      ))}
      <button type="button" class="link small" onClick={onCalendar}>
        Mettre dans mon agenda (.ics)
      </button>
    </section>
  );
}
