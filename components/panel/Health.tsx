import { catalogue, type FieldId } from '../../lib/fields/catalogue';
import { DiagnosticPart } from '../guidance/DiagnosticPart';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** The page is understood less well than at the last visit: which fields went missing. */
export function Missing({ missing, acts }: { readonly missing: readonly FieldId[]; readonly acts: PanelActs }) {
  if (missing.length === 0) return null;
  return (
    <section class="notice notice-warn" aria-label="Champs qui ne sont plus reconnus">
      <Icon name="warn" />
      <div>
        <p>{missing.length === 1 ? 'Un champ reconnu à votre dernière visite ne l’est plus.' : `${missing.length} champs reconnus à votre dernière visite ne le sont plus.`}</p>
        <ul class="small">
          {missing.map((field) => (
            <li key={field}>
              {catalogue[field].label} ({catalogue[field].helpCode})
            </li>
          ))}
        </ul>
        <DiagnosticPart acts={acts} />
        <div class="acts">
          <Button size="small" onPress={() => acts.command({ do: 'accept-coverage' })}>
            Ne plus signaler
          </Button>
        </div>
      </div>
    </section>
  );
}
