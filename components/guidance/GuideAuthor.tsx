import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { attestationIds } from '../../lib/fields/catalogue';
import { isSaid, type DraftChange } from '../../lib/guidance/change-draft';
import { writeGuideCode, writeGuideFile } from '../../lib/guidance/guide-code';
import { listHelpTargets } from '../../lib/guidance/help-targets';
import type { DraftView, HelpView } from '../../lib/guidance/panel-view';
import { resolveHelp } from '../../lib/guidance/resolve-help';
import { followShared, guideLimits, sharedGuideShape } from '../../lib/guidance/shared-guide';
import { portalNamed } from '../../lib/portal/portals';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useKeptFocus } from '../ui/use-kept-focus';
import { GuideLine } from './GuideLine';

type HandingOn = 'try' | 'copy' | 'save';

/** Writing a guide: fields shown on the page in order, a sentence each; tried out, then handed on as a code or a file. */
export function GuideAuthor({ view, help, acts }: { readonly view: DraftView; readonly help: HelpView; readonly acts: PanelActs }) {
  const id = useId();
  const { draft, problems, isPointing } = view;
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<HandingOn | null>(null);
  const targets = useMemo(() => listHelpTargets(portalNamed(help.portal)), [help.portal]);
  const here = new Set(help.here);
  const nameOf = (code: string): string => targets.find((one) => one.code === code)?.label ?? 'code inconnu';
  const isReady = problems.length === 0 && sharedGuideShape.safeParse(draft).success;
  const unsaid = useRef<readonly DraftChange[]>([]);
  // What is done, never the whole guide: the next field may be left before the last one has come back.
  const change = (done: DraftChange): void => acts.command({ do: 'change-draft', change: done });
  const write = (done: DraftChange & { readonly text: string }): void => {
    unsaid.current = [...unsaid.current.filter((one) => !isSameLine(one, done)), done];
    change(done);
  };
  const handOn = (act: HandingOn): void => {
    setAsked(null);
    setSaid('');
    if (problems.length > 0) setSaid('Corrigez d’abord ce qui est signalé.');
    else if (!isReady) setSaid('Il faut un titre, un auteur, et une phrase à chaque étape.');
    else if (act === 'try') acts.command({ do: 'start-guide', guide: followShared(draft, targets, new Set(attestationIds)) });
    else if (act === 'save') acts.saveFile?.('truelle-guide.json', writeGuideFile(draft));
    else void acts.copyText?.(writeGuideCode(draft)).then((isCopied) => setSaid(isCopied ? 'Code copié\u00a0: collez-le dans un message.' : 'Le navigateur a refusé la copie. Enregistrez le fichier.'));
  };
  const onTheWay = (): readonly DraftChange[] => (unsaid.current = unsaid.current.filter((one) => !isSaid(draft, one)));
  // The press that leaves a line comes before that line has been checked: what is handed on waits for it.
  const press = (act: HandingOn): void => (onTheWay().length === 0 ? handOn(act) : setAsked(act));
  useEffect(() => {
    if (onTheWay().length === 0 && asked !== null) handOn(asked);
  }, [asked, draft]);
  const part = useKeptFocus<HTMLElement>(String(draft.steps.length));
  const add = (): void => {
    const [found] = resolveHelp(targets, typed, here).targets;
    if (found === undefined) return;
    change({ is: 'added', code: found.code });
    setTyped('');
  };
  const used = new Set(draft.steps.map(({ code }) => code));
  const covered = help.here.filter((code) => used.has(code)).length;

  return (
    <section class="help-part guide-author" aria-labelledby={id} ref={part} tabIndex={-1}>
      <div class="part">
        <h2 id={id}>Votre guide</h2>
        <span class="push num">
          {covered}/{help.here.length} de cette page
        </span>
      </div>
      <GuideLine label="Titre du guide" shown={draft.title} longest={guideLimits.title} onChange={(text) => write({ is: 'title', text })} />
      <GuideLine label="Votre nom ou celui du CFA, montré avec chaque phrase" shown={draft.author} longest={guideLimits.author} onChange={(text) => write({ is: 'author', text })} />
      {problems.filter(({ step }) => step === null).map(({ reason }) => (
        <Problem key={reason} reason={reason} />
      ))}
      <ol class="guide-drafts" aria-label="Étapes du guide">
        {draft.steps.map((step, place) => (
          <li key={`${place} ${step.code}`} class="guide-draft">
            <p class="row">
              <span class="code">{step.code}</span>
              <span>{nameOf(step.code)}</span>
              <span class="push">
                <IconButton icon="close" size="small" name={`Retirer l’étape ${place + 1}`} onPress={() => change({ is: 'removed', step: place, code: step.code })} />
              </span>
            </p>
            <GuideLine label={`Phrase de l’étape ${place + 1}`} shown={step.sentence} longest={guideLimits.sentence} onChange={(text) => write({ is: 'sentence', step: place, code: step.code, text })} />
            {here.has(step.code) ? null : <p class="small muted">N’est pas sur cette page.</p>}
            {problems.filter((problem) => problem.step === place).map(({ reason }) => (
              <Problem key={reason} reason={reason} />
            ))}
          </li>
        ))}
      </ol>
      {isPointing ? (
        <p class="notice" role="status">
          <Icon name="aim" />
          <span>Dans la page, cliquez sur les champs dans l’ordre. Rien n’y sera écrit&nbsp;; Échap arrête.</span>
        </p>
      ) : null}
      <div class="acts">
        <Button size="small" icon="aim" onPress={() => acts.command({ do: 'point-guide', isOn: !isPointing })}>
          {isPointing ? 'Arrêter de montrer' : 'Montrer les champs sur la page'}
        </Button>
      </div>
      <div class="row">
        <input class="input" aria-label="Ajouter par un code ou un mot" placeholder="B-10, E-07, siret" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <Button size="small" onPress={add}>
          Ajouter
        </Button>
      </div>
      <div class="acts">
        <Button size="small" icon="play" isInactive={!isReady} onPress={() => press('try')}>
          Essayer
        </Button>
        <Button size="small" icon="copy" isInactive={!isReady} onPress={() => press('copy')}>
          Copier le code
        </Button>
        <Button size="small" isInactive={!isReady} onPress={() => press('save')}>
          Enregistrer
        </Button>
        <Button size="small" onPress={() => acts.command({ do: 'draft-guide', isOn: false })}>
          Abandonner
        </Button>
      </div>
      <p class="small muted" role="status">
        {said}
      </p>
    </section>
  );
}

function isSameLine(one: DraftChange, other: DraftChange): boolean {
  return one.is === other.is && (one.is !== 'sentence' || (other.is === 'sentence' && one.step === other.step && one.code === other.code));
}

function Problem({ reason }: { readonly reason: string }) {
  return (
    <p class="said said-stop">
      <Icon name="stop" />
      <span>Retirez-le&nbsp;: {reason}</span>
    </p>
  );
}
