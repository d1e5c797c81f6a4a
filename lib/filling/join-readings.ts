import type { PageReading } from '../fields/reading';

const nothing: PageReading = { address: '', title: '', headings: [], controls: [], buttons: [], uploads: [], alerts: [] };

/** Joins what the frames of a tab show into one page, in the order given: the top frame first, which names the page. */
export function joinReadings(readings: readonly PageReading[]): PageReading {
  const [top = nothing, ...others] = readings;
  return others.reduce((page, frame) => {
    const shift = Math.max(-1, ...[...page.controls, ...page.buttons, ...page.alerts].map(({ order }) => order)) + 1;
    const moved = <Thing extends { readonly order: number }>(thing: Thing): Thing => ({ ...thing, order: thing.order + shift });
    return {
      address: page.address,
      title: page.title,
      headings: [...page.headings, ...frame.headings],
      controls: [...page.controls, ...frame.controls.map(moved)],
      buttons: [...page.buttons, ...frame.buttons.map(moved)],
      uploads: [...page.uploads, ...frame.uploads],
      alerts: [...page.alerts, ...frame.alerts.map(moved)],
    };
  }, top);
}
