import type { PanelView } from '../../lib/guidance/panel-view';
import type { CalibrationShelf } from './calibration-shelf';
import type { CoverageShelf } from './coverage-shelf';
import type { TabPage } from './read-tab';
import type { TabSession } from './tab-session';

/** What the user has shown on this portal, and what went missing since the last visit. Nothing is missing while a fill is at work. */
export async function drawRecognition(
  session: TabSession,
  page: TabPage,
  { calibrations, coverage }: { readonly calibrations: CalibrationShelf; readonly coverage: CoverageShelf },
): Promise<Pick<PanelView, 'shown' | 'missing'>> {
  const shown = calibrations.list().filter(({ portal }) => portal === page.portal.id);
  // A field of another step is not lost because this step does not show it.
  const here = new Set(await coverage.known(page));
  const lost = page.identification.lostCalibrations.filter((field) => here.has(field));
  return {
    shown: { calibrations: shown, lost, learnt: session.learnt, pointing: session.pointing },
    missing: session.run === null ? await coverage.missing(page) : [],
  };
}
