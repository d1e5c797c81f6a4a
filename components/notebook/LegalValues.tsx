import type { LegalValueView } from '../../lib/guidance/draw-legal-values';
import { Icon } from '../ui/Icon';

/** The page « Valeurs légales »: every amount that Truelle relies on, with its dates, its text and the day it was checked. */
export function LegalValues({ values }: { readonly values: readonly LegalValueView[] }) {
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Valeurs légales</h1>
      </div>
      <div class="nb-scroll nb-import nb-law" tabIndex={0} role="group" aria-label="Valeurs et leurs textes">
        <p class="muted">Ce que Truelle applique, selon la date du contrat. Hors de ces dates, il ne dit rien plutôt que de deviner.</p>
        {values.map((value) => (
          <section key={value.id} aria-label={value.label}>
            <h2>{value.label}</h2>
            <p class="small muted">
              {value.unit}. {value.checked}.
            </p>
            {value.warning === '' ? null : (
              <p class="said said-warn">
                <Icon name="warn" />
                <span>{value.warning}</span>
              </p>
            )}
            <ul>
              {value.amounts.map(({ days, text, reference, url }) => (
                <li key={days}>
                  <span class="strong num">{text}</span>, {days.charAt(0).toLowerCase() + days.slice(1)}
                  {'. '}
                  {url === null ? (
                    <span class="law">{reference}</span>
                  ) : (
                    <a class="law" href={url} target="_blank" rel="noopener noreferrer">
                      {reference}
                      <span class="hidden-text"> (nouvel onglet)</span>
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
