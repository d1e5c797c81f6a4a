import { useEffect, useRef, useState } from 'preact/hooks';
import { Emblem } from '../ui/Emblem';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import type { PanelActs, PanelPlace } from './panel-acts';

/** The head that stays while the body scrolls: a name or a way back, the notebook, the few other acts, and the fold of the dock. */
export function PanelHead(props: {
  readonly place: PanelPlace;
  readonly acts: PanelActs;
  /** Set in a sub-view: its title, and what leads back. */
  readonly sub?: { readonly title: string; readonly back: string; readonly onBack: () => void };
}) {
  const { place, acts, sub } = props;
  return (
    <header class={sub === undefined ? 'dock-head' : 'dock-head dock-head-sub'}>
      {sub === undefined ? null : <IconButton icon="left" name={sub.back} onPress={sub.onBack} />}
      <h1 class="dock-name">
        {sub === undefined ? <Emblem /> : null}
        {sub?.title ?? 'Truelle'}
      </h1>
      {sub === undefined ? (
        <IconButton icon="book" name="Ouvrir le Carnet" onPress={() => acts.command({ do: 'open-notebook', at: '' })} />
      ) : null}
      <OtherActs place={place} acts={acts} />
      {place === 'dock' ? (
        <IconButton icon="fold" name="Replier le panneau" onPress={() => acts.command({ do: 'dock', to: 'folded' })} />
      ) : null}
    </header>
  );
}

function OtherActs({ place, acts }: { readonly place: PanelPlace; readonly acts: PanelActs }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLButtonElement>('.menu button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  const pick = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <div
      class="menu-box"
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <IconButton icon="more" name="Autres actions" expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      {isOpen ? (
        <ul class="listbox menu">
          <MenuItem word="Regarder la page à nouveau" onPress={pick(() => acts.command({ do: 'look-again' }))} />
          <MenuItem word="Enregistrer depuis la page" onPress={pick(() => acts.command({ do: 'capture' }))} />
          {place === 'dock' ? (
            <MenuItem word="Mettre de l’autre côté" onPress={pick(() => acts.command({ do: 'dock', to: 'other-side' }))} />
          ) : null}
          {place === 'dock' && acts.openSide !== null ? (
            <MenuItem word="Ouvrir dans le volet latéral" onPress={pick(acts.openSide)} />
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

function MenuItem({ word, onPress }: { readonly word: string; readonly onPress: () => void }) {
  return (
    <li>
      <button type="button" class="btn btn-plain" onClick={onPress}>
        {word}
      </button>
    </li>
  );
}

/** Where the user stands on the portal. */
export function Where({ stepTitle, isComplete }: { readonly stepTitle: string; readonly isComplete: boolean }) {
  return (
    <p class="where">
      <b>{stepTitle}</b>
      {isComplete ? null : (
        <span class="push row said-warn">
          <Icon name="clock" />
          Page incomplète
        </span>
      )}
    </p>
  );
}
