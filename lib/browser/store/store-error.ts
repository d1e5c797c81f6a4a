/** What can go wrong with the database, in the words of what the user can do about it. */
export type StoreTrouble = 'quota' | 'blocked' | 'aborted' | 'newer-version' | 'closed' | 'erased' | 'migration' | 'unavailable' | 'locked' | 'damaged' | 'changed-elsewhere';

const sentences: Readonly<Record<StoreTrouble, string>> = {
  quota:
    'Libérez de la place sur le disque, puis recommencez : il n’en reste plus assez pour enregistrer. Rien n’a été changé dans le Carnet.',
  blocked: 'Fermez les autres onglets et fenêtres de Truelle, puis rouvrez cette page : une ancienne page garde le Carnet ouvert.',
  aborted: 'Recommencez : l’enregistrement a été interrompu. Rien n’a été changé dans le Carnet.',
  'newer-version':
    'Mettez Truelle à jour pour modifier vos fiches : ce Carnet vient d’une version plus récente. Vous pouvez le lire et l’exporter.',
  closed: 'Rechargez cette page : le navigateur a fermé le Carnet.',
  erased: 'Rechargez cette page pour repartir d’un Carnet vide, puis restaurez votre sauvegarde : les données de Truelle ont été effacées de ce navigateur.',
  migration: 'Exportez vos fiches : le Carnet n’a pas pu passer à la nouvelle version et s’ouvre en lecture seule. Rien n’a été changé.',
  locked: 'Déverrouillez le Carnet pour lire vos fiches.',
  damaged: 'Importez votre dernière sauvegarde dans un Carnet neuf : la clé de celui-ci est abîmée et ses fiches ne s’ouvrent plus. Rien n’a été effacé.',
  'changed-elsewhere':
    'Relisez cette fiche avant de l’enregistrer : elle a été modifiée dans une autre fenêtre. Ce que vous avez écrit est encore à l’écran.',
  unavailable: 'Vérifiez que le navigateur autorise Truelle à garder des données, puis rouvrez cette page : le Carnet ne s’ouvre pas.',
};

/** A failure of the database. `message` is for the log (ids and versions only), `sentence` for the user, in French. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  readonly sentence: string;

  constructor(trouble: StoreTrouble, options?: { readonly cause?: unknown; readonly detail?: string }) {
    super(options?.detail === undefined ? `store: ${trouble}` : `store: ${trouble} (${options.detail})`, { cause: options?.cause });
    this.name = 'StoreError';
    this.trouble = trouble;
    this.sentence = sentences[trouble];
  }
}

const troubleOfException: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'quota',
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  InvalidStateError: 'closed',
  VersionError: 'newer-version',
};

/** Reads what IndexedDB threw; an exception it does not know stays `unavailable`, with its cause. */
export function parseStoreError(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return new StoreError(troubleOfException[name] ?? 'unavailable', { cause: thrown });
}
