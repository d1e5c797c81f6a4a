import type { ControlReading, LabelCandidate, LabelSource } from '../../fields/reading';

// What merely stands near may be the label of another control: it does not speak for one that has a label of its own.
const nearby: ReadonlySet<LabelSource> = new Set<LabelSource>(['floating', 'text-before', 'text-after', 'group-text', 'label-near']);

/** The labels that are a control’s own, best first: without help texts, technical names, and what stands near beside a better one. */
export function ownLabels({ labels }: Pick<ControlReading, 'labels'>): readonly LabelCandidate[] {
  return labels.filter(({ source }) => source !== 'described-by' && source !== 'technical-name').filter(({ source }, at) => at === 0 || !nearby.has(source));
}
