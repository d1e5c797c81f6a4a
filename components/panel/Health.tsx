import { useState } from 'preact/hooks';
import { catalogue, type FieldId } from '../../lib/fields/catalogue';
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
        <div class="acts">
          <CopyDiagnostic acts={acts} />
          <Button size="small" onPress={() => acts.command({ do: 'accept-coverage' })}>
            Ne plus signaler
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Puts the description of the page, without any value, where it can be pasted. */
export function CopyDiagnostic({ acts }: { readonly acts: PanelActs }) {
  const { copyDiagnostic } = acts;
  const [said, setSaid] = useState('');
  if (copyDiagnostic === undefined) return null;
  return (
    <>
      <Button
        size="small"
        onPress={() => {
          copyDiagnostic().then(
            (isCopied) => setSaid(isCopied ? 'Copié\u00a0: libellés et structure de la page, sans aucune valeur.' : 'Aucune page lue\u00a0: rien à copier.'),
            () => setSaid('Le navigateur a refusé la copie. Ouvrez Truelle dans le volet du navigateur et réessayez.'),
          );
        }}
      >
        Copier le diagnostic
      </Button>
      <span class="small muted" role="status">
        {said}
      </span>
    </>
  );
}
