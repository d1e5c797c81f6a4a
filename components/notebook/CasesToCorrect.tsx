import { Icon } from '../ui/Icon';
import { formatRoute } from './route';

const namedAtOnce = 5;

/** « 12 dossiers, 3 à corriger », with the way to each of those. Nothing while there is nothing to correct. */
export function CasesToCorrect({ checked, faulty }: { readonly checked: number; readonly faulty: readonly { readonly id: string; readonly name: string }[] }) {
  if (faulty.length === 0) return null;
  const named = faulty.slice(0, namedAtOnce);
  return (
    <section class="nb-findings" aria-label="Dossiers à corriger">
      <p class="said said-stop">
        <Icon name="stop" />
        <span>
          <span class="strong num">{`${checked === 1 ? '1 dossier' : `${checked} dossiers`}, ${faulty.length} à corriger`}</span>
          {' : '}
          {named.map(({ id, name }, place) => (
            <>
              {place === 0 ? '' : ' · '}
              <a key={id} class="link" href={formatRoute({ view: 'record', kind: 'caseFile', id })}>
                {name}
              </a>
            </>
          ))}
          {faulty.length > namedAtOnce ? ` et ${faulty.length - namedAtOnce} de plus` : ''}
        </span>
      </p>
    </section>
  );
}
