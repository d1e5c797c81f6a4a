/** Foot of a list that is drawn in parts: how many lines are left, and a way to them for who does not scroll. */
export function MoreLines({ left, onMore, foot }: { readonly left: number; readonly onMore: () => void; readonly foot: preact.RefObject<HTMLButtonElement | null> }) {
  if (left <= 0) return null;
  return (
    <p class="nb-more">
      <button type="button" class="btn" ref={foot} onClick={onMore}>
        Afficher la suite ({left})
      </button>
    </p>
  );
}
