import { foldLabel } from '../fields/label-text';
import type { UploadReading } from '../fields/reading';
import type { PortalDescription } from '../portal/description';

type Slot = PortalDescription['uploads'][number];

/**
 * Ties the file fields of a page to the documents that the portal asks for, by their words: the same words first, then words that
 * one contains of the other. A field that fits two documents is tied to none.
 */
export function matchUploads(uploads: readonly UploadReading[], slots: readonly Slot[]): ReadonlyMap<string, UploadReading> {
  const found = new Map<string, UploadReading>();
  const taken = new Set<UploadReading>();
  for (const fits of [isNamed, isContained]) {
    for (const upload of uploads) {
      if (taken.has(upload)) continue;
      const fitting = slots.filter((slot) => !found.has(slot.id) && fits(upload, slot));
      const [slot] = fitting;
      if (slot === undefined || fitting.length > 1) continue;
      found.set(slot.id, upload);
      taken.add(upload);
    }
  }
  return found;
}

function isNamed({ labels }: UploadReading, slot: Slot): boolean {
  const words = slot.labels.map(foldLabel);
  return labels.some(({ text }) => words.includes(foldLabel(text)));
}

function isContained({ labels }: UploadReading, slot: Slot): boolean {
  const words = slot.labels.map(foldLabel).filter((word) => word.length > 5);
  return labels.some(({ text, source }) => source !== 'technical-name' && words.some((word) => foldLabel(text).includes(word)));
}
