import { caseStateWords } from '../../lib/profiles/case-progress';
import type { CaseState } from '../../lib/profiles/record';
import type { IconName } from './Icon';
import { Tag } from './StateTag';

const looks: Readonly<Record<CaseState, { readonly icon: IconName; readonly tone: 'good' | 'warn' | 'note' | 'quiet' | 'brick' }>> = {
  todo: { icon: 'ring', tone: 'quiet' },
  begun: { icon: 'play', tone: 'brick' },
  draft: { icon: 'note', tone: 'note' },
  waiting: { icon: 'pause', tone: 'warn' },
  sent: { icon: 'good', tone: 'good' },
  archived: { icon: 'file', tone: 'quiet' },
};

/** The chip of a dossier's state: the same word and drawing in lists, in the queue and in the panel. */
export function CaseStateTag({ state }: { readonly state: CaseState }) {
  const { icon, tone } = looks[state];
  return (
    <Tag icon={icon} tone={tone}>
      {caseStateWords[state]}
    </Tag>
  );
}
