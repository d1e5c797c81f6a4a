import type { FieldId } from '../fields/catalogue';
import type { PortalDescription } from '../portal/description';
import type { Finding } from '../rules/rule';
import { catalogue } from '../fields/catalogue';
import type { GuideStep } from './guide';
import { guideFromDocuments } from './guides/guide-from-documents';
import { guideFromFindings } from './guides/guide-from-findings';
import { guidesOf, readyGuides } from './guides/ready-guides';
import type { DraftView, GuidesView, UploadView } from './panel-view';
import type { GuideRun } from './run-guide';

const thereStatuses: readonly UploadView['status'][] = ['chosen', 'pending', 'uploaded'];

/** The guide under way, and those that can be begun: made of what is wrong and what is missing first, then those of the step. */
export function drawGuides(scene: {
  readonly portal: PortalDescription;
  readonly step: string | null;
  readonly guidance: { readonly run: GuideRun; readonly missing: string } | null;
  readonly draft: DraftView | null;
  readonly findings: readonly Finding[];
  readonly uploads: readonly UploadView[];
  readonly nameOf: (field: FieldId) => string;
}): GuidesView {
  const { portal, guidance, uploads } = scene;
  const slots = uploads.map(({ id, title, isRequired, status, need, because }) => ({
    id,
    title,
    helpCode: portal.uploads.find((slot) => slot.id === id)?.helpCode ?? '',
    isAsked: isRequired || need === 'required',
    isThere: thereStatuses.includes(status),
    because: because ?? '',
  }));
  // The ready-made ones speak of the screens of eGestion.
  const isOwn = portal.id === 'egestion';
  const here = isOwn ? guidesOf(scene.step) : [];
  return {
    run: guidance === null ? null : drawRunOf(guidance),
    ...(scene.draft === null ? {} : { draft: scene.draft }),
    offers: [guideFromFindings(scene.findings, scene.nameOf), guideFromDocuments(slots), ...here].filter((guide) => guide !== null),
    others: isOwn ? readyGuides.filter((guide) => !here.includes(guide)) : [],
  };
}

function drawRunOf({ run, missing }: { readonly run: GuideRun; readonly missing: string }): NonNullable<GuidesView['run']> {
  const { guide, at, marks } = run;
  return {
    title: guide.title,
    author: guide.author,
    at,
    steps: guide.steps.map((step, place) => ({ title: step.title, text: step.text, helpCode: codeOf(step), mark: marks[place] ?? null, isRead: step.end.is === 'read' || (place === at && run.wasMet) })),
    missing,
  };
}

function codeOf({ target, end }: GuideStep): string {
  if (target.is === 'code') return target.code;
  return end.is === 'filled' ? catalogue[end.field].helpCode : '';
}
