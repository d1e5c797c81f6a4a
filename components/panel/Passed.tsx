import { useId, useState } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { Icon } from '../ui/Icon';

/** What the user went on in spite of, in the words in which it was said: under the receipt, one press away. */
export function Passed({ passed }: { readonly passed: NonNullable<PanelView['passed']> }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (passed.length === 0) return null;
  return (
    <section class="set-aside" aria-label="Points passés">
      <button type="button" class="link small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {passed.length === 1 ? 'Vous avez continué malgré 1 point' : `Vous avez continué malgré ${passed.length} points`}
      </button>
      <ul id={id} hidden={!isOpen}>
        {passed.map(({ key, title, message }) => (
          <li key={key} class="said said-stop">
            <Icon name="stop" />
            <span>
              <span class="field-name">{title === '' ? 'Le contrat entier' : title}</span>
              {' : '}
              {message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
