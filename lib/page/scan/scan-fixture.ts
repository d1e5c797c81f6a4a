import type { ControlReading, PageReading } from '../../fields/reading';
import { createControlRegistry } from '../control-registry';
import { scanPage } from './scan-page';

/** Puts a page made for one test into the document and reads it. */
export function scanHtml(html: string): PageReading {
  document.body.innerHTML = html;
  return scanPage({ document, registry: createControlRegistry(0) });
}

/** `titles > … | labels` of each control, best label first. */
export function labelsIn(html: string): string[] {
  return scanHtml(html).controls.map(({ labels, section }) => `${titlesOf(section)}${labels.map(({ text }) => text).join(' | ')}`);
}

function titlesOf(section: ControlReading['section']): string {
  return section.map(({ text }) => `${text} > `).join('');
}
