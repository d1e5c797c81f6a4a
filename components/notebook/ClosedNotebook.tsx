import { Icon } from '../ui/Icon';

/** What is shown when the database cannot be opened: what to do, and a way to try again. */
export function ClosedNotebook({ sentence, onRetry }: { readonly sentence: string; readonly onRetry: () => void }) {
  return (
    <main class="empty nb-empty">
      <span class="empty-mark">
        <Icon name="warn" size="large" />
      </span>
      <h1>Le Carnet ne s’est pas ouvert</h1>
      <p role="alert">{sentence}</p>
      <button type="button" class="btn btn-main" onClick={onRetry}>
        Réessayer
      </button>
    </main>
  );
}
