import { stateWords } from '../../lib/fields/field-state';
import type { GuardPoint } from '../../lib/page/overlay/overlay';

/** What is wrong now, the gravest first; `isByHand` when the user has just left or changed a field. */
type TellNews = (points: readonly GuardPoint[], isByHand: boolean) => void;

/** Says aloud what has come to be wrong by the user's own hand: who does not see the marks hears of them, each once. What a fill or the page brings is told elsewhere. */
export function createNews(announce: (text: string) => void): TellNews {
  let known: ReadonlySet<string> = new Set();
  return (points, isByHand) => {
    const news = points.filter((point) => !known.has(keyOf(point)));
    known = new Set(points.map(keyOf));
    const [first] = news;
    if (!isByHand || first === undefined) return;
    const more = news.length - 1;
    announce(`${stateWords[first.state]}\u00a0: ${first.title === '' ? '' : `${first.title}. `}${first.message}${more === 0 ? '' : ` Et ${more === 1 ? 'une autre alerte' : `${more} autres alertes`}.`}`);
  };
}

/** The same rule with other values in its sentence is news. */
function keyOf({ rule, message }: GuardPoint): string {
  return `${rule} ${message}`;
}
