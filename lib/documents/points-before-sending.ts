import type { JudgedDocuments, JudgedSlot } from './judge-documents';

/** One thing to say before « Transmettre ». */
export interface SendingPoint {
  /** Slot it is about. */
  readonly slot: string;
  readonly severity: 'blocking' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly source: string;
}

/** What is to be said of the documents before a request is sent; empty when every document asked for is there and nothing speaks against it. */
export function pointsBeforeSending({ slots, elsewhere }: JudgedDocuments): readonly SendingPoint[] {
  const ofSlots = slots.flatMap((slot) => [...pointsOfState(slot), ...pointsOfFiles(slot)]);
  const others = elsewhere
    .filter(({ level }) => level === 'required')
    .map(({ document, because, source }): SendingPoint => ({ slot: document, severity: 'warning', title: 'Autre document', message: because, source }));
  return [...ofSlots, ...others].sort((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
}

function pointsOfState(slot: JudgedSlot): SendingPoint[] {
  const point = (severity: SendingPoint['severity'], message: string): SendingPoint[] => [{ slot: slot.id, severity, title: slot.title, message, source: slot.source }];
  const isAsked = slot.need === 'required';
  if (slot.status === 'refused') return point('blocking', 'Le portail a refusé le fichier. Lisez son message, puis choisissez-en un autre.');
  if (slot.status === 'pending') return point('blocking', 'Le fichier est encore en cours de dépôt. Attendez que le portail dise qu’il l’a reçu.');
  if (slot.status === 'empty' && isAsked) return point('blocking', `Aucun fichier n’est déposé. ${slot.because}`);
  if (slot.status === 'chosen' && isAsked) return point('warning', 'Le fichier est choisi, mais rien sur la page ne dit que le portail l’a reçu.');
  if (slot.status === 'not-found' && isAsked) return point('warning', 'Truelle ne voit pas sur la page où ce document se dépose. Vérifiez qu’il y est.');
  return [];
}

function pointsOfFiles({ id, title, files, source }: JudgedSlot): SendingPoint[] {
  return files.flatMap(({ name, said }) =>
    said
      .filter(({ tone }) => tone === 'stop' || tone === 'warn')
      .map(({ tone, sentence, differences = [] }): SendingPoint => {
        const detail = differences.map(({ label, entered, inDocument }) => `${label} : ${entered} saisi, ${inDocument} dans le document`).join(' ; ');
        const about = files.length > 1 ? `${name} : ` : '';
        return { slot: id, severity: tone === 'stop' ? 'blocking' : 'warning', title, message: detail === '' ? `${about}${sentence}` : `${about}${sentence} ${detail}.`, source };
      }),
  );
}
