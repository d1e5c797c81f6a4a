import { useMemo, useState } from 'preact/hooks';
import { attestationIds } from '../../lib/fields/catalogue';
import { readGuide } from '../../lib/guidance/guide-code';
import { listHelpTargets } from '../../lib/guidance/help-targets';
import type { HelpView } from '../../lib/guidance/panel-view';
import { followShared, type SharedGuide } from '../../lib/guidance/shared-guide';
import { portalNamed } from '../../lib/portal/portals';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { PasteOrFile } from '../ui/PasteOrFile';
import { useKeptFocus } from '../ui/use-kept-focus';

/** A guide that somebody sent: read, shown whole before anything happens, then followed as its author's words. */
export function GuideReceive({ help, acts, onClose }: { readonly help: HelpView; readonly acts: PanelActs; readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [guide, setGuide] = useState<SharedGuide | null>(null);
  const [reason, setReason] = useState('');
  const targets = useMemo(() => listHelpTargets(portalNamed(help.portal)), [help.portal]);
  const part = useKeptFocus<HTMLElement>(guide === null ? 'asked' : 'read');
  const read = (content: string): void => {
    const result = readGuide(content);
    setGuide(result.ok ? result.guide : null);
    setReason(result.ok ? '' : result.reason);
  };
  return (
    <section class="help-part" aria-label="Guide reçu" ref={part} tabIndex={-1}>
      <div class="part">
        <h2>Guide reçu</h2>
      </div>
      {guide === null ? (
        <>
          <PasteOrFile label="Code du guide" rows={3} accept="application/json,.json,text/plain" text={text} reason={reason} onText={setText} onFile={read} />
          <div class="acts">
            <Button size="small" kind="main" onPress={() => read(text)}>
              Lire le guide
            </Button>
            <Button size="small" onPress={onClose}>
              Fermer
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="strong">{guide.title}</p>
          <p class="small muted">
            Écrit par {guide.author}. Ce sont ses mots, pas ceux de Truelle&nbsp;: en cas de doute, demandez-lui.
          </p>
          <ol class="guide-steps" tabIndex={0} aria-label="Étapes du guide reçu">
            {guide.steps.map(({ code, sentence }, place) => {
              const target = targets.find((one) => one.code === code);
              return (
                <li key={place} class="guide-step">
                  <span class="guide-mark num">{place + 1}</span>
                  <span>
                    «&nbsp;{sentence}&nbsp;»<span class="small block-notes">{target?.label ?? 'Code inconnu de cette version'}</span>
                  </span>
                  <span class="code">{code}</span>
                </li>
              );
            })}
          </ol>
          <div class="acts">
            <Button
              size="small"
              kind="main"
              onPress={() => {
                acts.command({ do: 'start-guide', guide: followShared(guide, targets, new Set(attestationIds)) });
                onClose();
              }}
            >
              Suivre ce guide
            </Button>
            <Button size="small" onPress={onClose}>
              Ne pas le suivre
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
