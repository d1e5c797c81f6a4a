import type { FrameVerdict } from '../../lib/browser/messages';
import { locateHelp } from '../../lib/guidance/locate-help';
import type { CodeTag } from '../../lib/page/overlay/overlay';
import { portalNamed } from '../../lib/portal/portals';
import type { Frame } from './frame';

/** The help codes of what this frame shows. */
export function drawCodes(frame: Frame, verdict: FrameVerdict): readonly CodeTag[] {
  const reading = frame.reading();
  if (!verdict.showsCodes || reading === null) return [];
  const places = locateHelp({ portal: portalNamed(verdict.portal), reading, matches: verdict.fields });
  return [...places].flatMap(([code, control]): CodeTag[] => {
    const element = frame.registry.query(control)?.target ?? frame.registry.queryElement(control);
    return element === undefined ? [] : [{ code, element }];
  });
}
