import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton';

/** The acts of a record that are seldom asked for, behind one button; closes by itself when it is left. */
export function MoreMenu({ acts }: { readonly acts: readonly { readonly word: string; readonly onPress: () => void }[] }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLButtonElement>('.nb-menu button')?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div
      class="nb-menu-box"
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
    >
      <IconButton icon="more" name="Autres actions" expanded={isOpen} onPress={() => setOpen(!isOpen)} />
      {isOpen ? (
        <ul class="listbox nb-menu">
          {acts.map(({ word, onPress }) => (
            <li key={word}>
              <button
                type="button"
                class="btn btn-plain"
                onClick={() => {
                  close();
                  onPress();
                }}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
