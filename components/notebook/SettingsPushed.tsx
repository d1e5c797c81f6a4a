import type { PushedEmployers } from '../../lib/profiles/pushed-employers';

/** The employers that an administrator hands out, and what of them could not be taken; nothing where there are none. */
export function PushedList({ records, faults }: PushedEmployers) {
  if (records.length === 0 && faults.length === 0) return null;
  return (
    <section class="nb-setting" aria-label="Votre administrateur">
      <h2>Votre administrateur</h2>
      <p class="muted">Ces employeurs sont fournis à tous les postes. Vous pouvez les compléter : ce que vous changez reste.</p>
      <ul>
        {records.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {faults.map(({ line, sentence }) => (
          <li key={`${line}`} class="small">
            Employeur {line}, non repris : {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
