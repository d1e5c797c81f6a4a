import type { Tone } from '../../lib/documents/said';
import type { UploadedFileView } from '../../lib/guidance/panel-view';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';

const icons: Readonly<Record<Tone, IconName>> = { good: 'good', note: 'note', warn: 'warn', stop: 'stop' };
const words: Readonly<Record<Tone, string>> = { good: 'Bon', note: 'À savoir', warn: 'À vérifier', stop: 'À corriger' };

/** A file of a slot and everything that is said of it, the gravest first. */
export function FileVerdicts({ file, acts }: { readonly file: UploadedFileView; readonly acts: PanelActs }) {
  const { recognized } = file;
  return (
    <>
      <p class="small muted cut">{[file.name, file.about].filter((part) => part !== '').join(', ')}</p>
      <ul class="verdicts" aria-label={`Contrôle de ${file.name}`}>
        {file.said.map(({ id, tone, sentence, differences }) => (
          <li key={id} class="said" data-said={id} data-tone={tone}>
            <span class={`said-${tone}`}>
              <Icon name={icons[tone]} />
              <span class="hidden-text">{words[tone]} : </span>
            </span>
            <div>
              {sentence}
              {differences === undefined || differences.length === 0 ? null : (
                <dl class="compare">
                  {differences.map(({ field, label, entered, inDocument }) => (
                    <div key={field} class="differs">
                      <dt>{label}</dt>
                      <dd>{entered} saisi</dd>
                      <dd>{inDocument} dans le document</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          </li>
        ))}
      </ul>
      {recognized !== null ? (
        <div class="row">
          <progress max={1} value={recognized} aria-label="Reconnaissance du texte" />
          <Button size="small" onPress={() => acts.command({ do: 'stop-recognition' })}>
            Arrêter
          </Button>
        </div>
      ) : file.isScan && file.digest !== '' ? (
        <Button size="small" icon="search" name={`Reconnaître le texte de ${file.name}`} onPress={() => acts.command({ do: 'recognize-text', digest: file.digest })}>
          Reconnaître le texte
        </Button>
      ) : null}
    </>
  );
}
