import { atCode, type Guide } from '../guide';

interface Slot {
  readonly id: string;
  readonly title: string;
  readonly helpCode: string;
  readonly isAsked: boolean;
  readonly isThere: boolean;
  /** What of the contract decides it; may be blank. */
  readonly because: string;
}

/** « Documents manquants »: one step per document that the contract asks for and that is not there; null when none is missing. */
export function guideFromDocuments(slots: readonly Slot[]): Guide | null {
  const steps = slots
    .filter(({ isAsked, isThere }) => isAsked && !isThere)
    .map(({ id, title, helpCode, because }) => atCode(helpCode, `Ajoutez «\u00a0${title}\u00a0»`, because === '' ? 'Cliquez sur le nuage de cette ligne, et choisissez le fichier.' : because, { is: 'document', upload: id }));
  return steps.length === 0 ? null : { id: 'documents', title: 'Documents manquants', author: null, steps };
}
