import { Icon } from '../ui/Icon';

/** The search box over a list: it answers as one types. */
export function ListSearch(props: {
  readonly words: { readonly search: string; readonly searchHint: string };
  readonly search: string;
  readonly onSearch: (text: string) => void;
}) {
  return (
    <div class="with-icon">
      <Icon name="search" />
      <input
        class="input"
        type="search"
        aria-label={props.words.search}
        placeholder={props.words.searchHint}
        value={props.search}
        onInput={(event) => props.onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
