import { catalogue, type FieldId } from '../fields/catalogue';
import type { Guide, GuideStep } from './guide';

/** What of a contract a guide can see: which fields, searches and documents are done, never what they say. */
export interface GuideScene {
  /** Step of the portal in front; null when it is none. */
  readonly step: string | null;
  /** Fields of the page in front, in its order. */
  readonly here: readonly FieldId[];
  /** Fields that have an answer, on this page or an earlier one. */
  readonly answered: ReadonlySet<FieldId>;
  /** Fields whose answer breaks a rule. */
  readonly faulty: ReadonlySet<FieldId>;
  /** Fields of the page in front that are blank and must not be. */
  readonly missing: ReadonlySet<FieldId>;
  readonly standing: readonly { readonly rule: string; readonly fields: readonly FieldId[] }[];
  /** Searches that have brought their answer. */
  readonly lookedUp: ReadonlySet<string>;
  /** Documents that are there. */
  readonly documents: ReadonlySet<string>;
}

/** A guide that somebody follows. Plain data: it outlives a reload of the page and a death of the worker. */
export interface GuideRun {
  readonly guide: Guide;
  /** From 0; the number of steps once the guide is at its end. */
  readonly at: number;
  readonly marks: readonly ('done' | 'skipped' | null)[];
  /** The current step was met already when it was come to: it waits for the user, and does not run away from under the eyes. */
  readonly wasMet: boolean;
}

/** Begins at the first step; steps that only lead to a page already reached are passed. */
export function startGuide(guide: Guide, scene: GuideScene): GuideRun {
  return arrive({ guide, at: 0, marks: guide.steps.map(() => null), wasMet: false }, 0, scene);
}

/** Does what the user asked for. `next` and `skip` go on, and tell later whether the step was done or left out. */
export function moveGuide(run: GuideRun, act: 'next' | 'previous' | 'skip', scene: GuideScene): GuideRun {
  if (act === 'previous') return run.at === 0 ? run : { ...run, at: run.at - 1, wasMet: isMet(run.guide.steps[run.at - 1], scene) };
  if (isAtEnd(run)) return run;
  return arrive(mark(run, act === 'skip' ? 'skipped' : 'done'), run.at + 1, scene);
}

/** Goes on by itself when the condition of the current step has come true since it was come to. Gives back the same run when nothing did. */
export function watchGuide(run: GuideRun, scene: GuideScene): GuideRun {
  const met = isMet(run.guide.steps[run.at], scene);
  if (!met) return run.wasMet ? { ...run, wasMet: false } : run;
  return run.wasMet ? run : arrive(mark(run, 'done'), run.at + 1, scene);
}

export function isAtEnd({ guide, at }: GuideRun): boolean {
  return at >= guide.steps.length;
}

/** True when what a step asks for is done; never for a step that only the user can judge. */
export function isMet(step: GuideStep | undefined, scene: GuideScene): boolean {
  if (step === undefined) return false;
  const { end } = step;
  switch (end.is) {
    case 'read':
      return false;
    case 'filled':
      return scene.answered.has(end.field) && !scene.faulty.has(end.field);
    case 'section-filled':
      return firstToDo(end.section, scene) === undefined && scene.here.some((field) => catalogue[field].section === end.section);
    case 'looked-up':
      return scene.lookedUp.has(end.lookup);
    case 'document':
      return scene.documents.has(end.upload);
    case 'page':
      return scene.step !== null && end.steps.includes(scene.step);
    case 'corrected':
      return !scene.standing.some(({ rule, fields }) => rule === end.rule && fields.join() === end.fields.join());
  }
}

/** The help code that a step points at now; null for a step of words, or a block with nothing on the page. */
export function codeOfStep({ target }: GuideStep, scene: GuideScene): string | null {
  if (target.is === 'none') return null;
  if (target.is === 'code') return target.code;
  const field = firstToDo(target.section, scene) ?? scene.here.find((one) => catalogue[one].section === target.section);
  return field === undefined ? null : catalogue[field].helpCode;
}

function firstToDo(section: string, { here, missing, faulty }: GuideScene): FieldId | undefined {
  return here.find((field) => catalogue[field].section === section && (missing.has(field) || faulty.has(field)));
}

function mark(run: GuideRun, as: 'done' | 'skipped'): GuideRun {
  return { ...run, marks: run.marks.map((before, place) => (place === run.at ? as : before)) };
}

function arrive(run: GuideRun, at: number, scene: GuideScene): GuideRun {
  const step = run.guide.steps[at];
  const met = isMet(step, scene);
  // A button that leads to where one is already cannot be shown any more.
  if (step !== undefined && met && step.end.is === 'page') return arrive(mark({ ...run, at }, 'done'), at + 1, scene);
  return { ...run, at, wasMet: met };
}
