import type { PanelPlace } from '../../components/panel/panel-acts';

/** Where this page stands: in the dock when framed, else beside the tab it was asked to drive, else in the side panel. */
export function findPlace(view: Pick<Window, 'top' | 'self' | 'location'>): { readonly place: PanelPlace; readonly tab: number | null } {
  // A frame never says which tab to drive: the page around it could have written the address.
  if (view.top !== view.self) return { place: 'dock', tab: null };
  const asked = new URLSearchParams(view.location.search).get('tab');
  const tab = asked === null || !/^\d{1,15}$/.test(asked) ? null : Number(asked);
  return tab === null ? { place: 'side', tab: null } : { place: 'tab', tab };
}
