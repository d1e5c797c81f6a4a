import { useId, useState } from 'preact/hooks';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { useKeptFocus } from '../ui/use-kept-focus';

/** What a supporter is sent: shown whole first, then copied or saved. */
export function DiagnosticPart({ acts }: { readonly acts: PanelActs }) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { diagnose, copyText, saveFile } = acts;
  const part = useKeptFocus<HTMLElement>(text === null ? 'asked' : 'shown', false);
  if (diagnose === undefined) return null;
  const look = (): void => {
    setSaid('');
    void diagnose().then((drawn) => {
      setText(drawn === '' ? null : drawn);
      if (drawn === '') setSaid('Aucune page lue\u00a0: rien à montrer.');
    });
  };
  return (
    <section class="help-part" aria-labelledby={id} ref={part} tabIndex={-1}>
      <div class="part">
        <h2 id={id}>Diagnostic</h2>
      </div>
      <p class="small muted">Ce que Truelle comprend de la page, pour un conseiller&nbsp;: libellés, états, alertes, versions. Aucune réponse n’y est.</p>
      {text === null ? null : <textarea class="input diagnostic-text" readOnly rows={10} aria-label="Contenu du diagnostic" value={text} />}
      <div class="acts">
        {text === null ? (
          <Button size="small" onPress={look}>
            Voir le diagnostic
          </Button>
        ) : (
          <>
            <Button
              size="small"
              icon="copy"
              onPress={() =>
                void copyText?.(text).then((isCopied) =>
                  setSaid(isCopied ? 'Copié\u00a0: libellés et structure de la page, sans aucune valeur.' : 'Le navigateur a refusé la copie. Enregistrez le fichier.'),
                )
              }
            >
              Copier le diagnostic
            </Button>
            <Button size="small" onPress={() => saveFile?.('truelle-diagnostic.txt', text)}>
              Enregistrer
            </Button>
            <Button size="small" onPress={() => setText(null)}>
              Fermer
            </Button>
          </>
        )}
      </div>
      <p class="small muted" role="status">
        {said}
      </p>
    </section>
  );
}
