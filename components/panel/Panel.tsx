import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { everything, fillCommand, whyNotFill, type FillChoice } from './fill-choice';
import { FillFoot } from './FillView';
import { HiddenNotice, Trouble } from './Notices';
import { Bones, Lost } from './Nowhere';
import { Pages } from './Pages';
import type { PanelActs, PanelPlace } from './panel-acts';
import { PanelHead, Where } from './PanelHead';
import { Preview } from './Preview';
import { QueueStrip } from './QueueStrip';
import { Running } from './Running';
import { receiptHeadline } from './count-words';
import { sayStatus } from './say-status';

const hiddenWords = 'Ce panneau est peut-être caché par la page : rien n’est écrit d’ici.';

/** The whole panel, drawn from what the background knows of the tab. */
export function Panel(props: {
  /** Null until the background has answered. */
  readonly view: PanelView | null;
  readonly place: PanelPlace;
  /** The extension was reloaded: nothing can be asked any more. */
  readonly isLost: boolean;
  /** Asked at the press that writes: false while the page may be hiding or covering this panel. */
  readonly isSeen: () => boolean;
  readonly acts: PanelActs;
}) {
  const { view, place } = props;
  const [choice, setChoice] = useState<FillChoice>(everything);
  const [isPreview, setPreview] = useState(false);
  const [said, setSaid] = useState('');
  // What was ticked belongs to one dossier on one step.
  const subject = view === null ? '' : `${view.chosen.caseFile?.id ?? ''} ${view.page.is === 'recognized' ? view.page.step : ''}`;
  useEffect(() => {
    setChoice(everything);
    setPreview(false);
  }, [subject]);
  const isRunning = view !== null && view.run !== null;
  useEffect(() => {
    if (isRunning) setPreview(false);
    else setChoice(everything);
  }, [isRunning]);

  const [isRefused, setRefused] = useState(false);
  // Said when it matters: a dialog of ours in front of the dock hides it too, and asks for no warning.
  const isHidden = view?.mayFill === false || (isRefused && !props.isSeen());
  const whyNothing = view === null ? null : whyNotFill(view, choice);
  const whyNot = isHidden ? hiddenWords : whyNothing;
  const last = view?.receipt ?? null;
  // What was said of a press is over once something has come of it.
  useEffect(() => setSaid(''), [isRunning, whyNothing, subject, last === null ? '' : `${last.kind} ${last.at} ${receiptHeadline(last)}`]);
  const acts: PanelActs = {
    ...props.acts,
    command: (command) => {
      const writes = command.do === 'fill' || command.do === 'correct' || command.do === 'undo';
      if (writes && (view?.mayFill === false || !props.isSeen())) {
        setRefused(true);
        setSaid(hiddenWords);
      } else {
        if (writes) setSaid('Demande envoyée à la page.');
        props.acts.command(command);
      }
    },
  };
  const fill = (): void => {
    if (view === null) return;
    if (whyNot !== null) setSaid(whyNot);
    else acts.command(fillCommand(view, choice));
  };
  const box = useRef<HTMLElement>(null);
  // What was pressed is gone with the view it stood in: the focus starts again at the top of the new one.
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current && box.current?.contains(document.activeElement) !== true) box.current?.focus();
    isFirst.current = false;
  }, [isPreview, isRunning]);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isRunning) acts.command({ do: 'cancel' });
      else if (view?.shown !== undefined && view.shown.pointing !== null) acts.command({ do: 'stop-pointing' });
      else if (isPreview) setPreview(false);
      else if (place === 'dock') acts.command({ do: 'dock', to: 'page' });
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  });
  const sub = isPreview && !isRunning ? { title: 'Aperçu', back: 'Revenir à Remplir', onBack: () => setPreview(false) } : undefined;

  return (
    <main class="dock" ref={box} tabIndex={-1}>
      <PanelHead place={place} acts={acts} {...(sub === undefined ? {} : { sub })} />
      {view?.page.is === 'recognized' ? <Where stepTitle={view.page.stepTitle} isComplete={view.page.isComplete} /> : null}
      {view?.queue === undefined || isRunning || isPreview ? null : <QueueStrip queue={view.queue} acts={acts} />}
      <p class="hidden-text" role="status">
        {said !== '' ? said : view === null ? '' : sayStatus(view)}
      </p>
      {props.isLost ? (
        <div class="dock-body">
          <Lost acts={acts} />
        </div>
      ) : view === null || (view.page.is === 'loading' && view.run === null) ? (
        <div class="dock-body">
          <Bones />
        </div>
      ) : view.run !== null ? (
        <Running run={view.run} title={view.chosen.caseFile?.name ?? ''} acts={acts} />
      ) : isPreview ? (
        <>
          <div class="dock-body dock-body-top">
            <Trouble text={view.trouble} />
            <Preview view={view} choice={choice} onChoose={setChoice} acts={acts} />
          </div>
          {isHidden ? <HiddenNotice acts={acts} /> : null}
          <FillFoot
            view={view}
            choice={choice}
            whyNot={whyNot}
            isPreview
            canPreview
            onPreview={() => undefined}
            onBack={() => setPreview(false)}
            onFill={fill}
          />
        </>
      ) : (
        <Pages
          view={view}
          acts={acts}
          choice={choice}
          whyNot={whyNot}
          isHidden={isHidden}
          canPreview={whyNothing === null}
          onChoose={setChoice}
          onFill={fill}
          onPreview={() => {
            if (whyNothing !== null) setSaid(whyNothing);
            else {
              acts.command({ do: 'preview' });
              setPreview(true);
            }
          }}
        />
      )}
    </main>
  );
}
