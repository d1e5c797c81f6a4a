import { describe, expect, it } from 'vitest';
import { isoDate } from '../fields/iso-date';
import { moveCase, noteCaseEvent, progressOf, restoreCase } from './case-progress';
import type { CaseFileRecord } from './record';

const untouched: CaseFileRecord = { id: 'd1', name: 'Le Moal Lucas', employer: null, master1: null, master2: null, apprentice: null, training: null, values: {} };
const [monday, tuesday, friday] = [isoDate('2026-08-24'), isoDate('2026-08-25'), isoDate('2026-08-28')];

describe('what happens on the portal', () => {
  it('begins with a dossier that is still to be filled', () => {
    expect(progressOf(untouched)).toEqual({ state: 'todo', days: {} });
  });

  it('goes from a fill to a draft to a sent contract, each with its day', () => {
    const begun = noteCaseEvent(untouched, 'fill-begun', monday);
    const draft = begun && noteCaseEvent(begun, 'draft-kept', tuesday);
    const sent = draft && noteCaseEvent(draft, 'transmitted', friday);
    expect(begun?.progress).toEqual({ state: 'begun', days: { begun: monday } });
    expect(draft?.progress).toEqual({ state: 'draft', days: { begun: monday, draft: tuesday } });
    expect(sent?.progress).toEqual({ state: 'sent', days: { begun: monday, draft: tuesday, sent: friday } });
  });

  it('says nothing new of a second fill, of a draft that is gone on with, of what was sent or put away', () => {
    const states = (['begun', 'draft', 'sent', 'archived'] as const).map((state) => moveCase(untouched, state, monday));
    expect(states.map((caseFile) => noteCaseEvent(caseFile, 'fill-begun', tuesday))).toEqual([null, null, null, null]);
    expect(noteCaseEvent(moveCase(untouched, 'archived', monday), 'transmitted', tuesday)).toBeNull();
  });

  it('takes a dossier that waited up again', () => {
    const waiting = moveCase(untouched, 'waiting', monday, 'Signature du CFA');
    expect(noteCaseEvent(waiting, 'fill-begun', friday)?.progress).toEqual({ state: 'begun', days: { begun: friday } });
  });

  it('never happens to a model', () => {
    expect(noteCaseEvent({ ...untouched, isTemplate: true }, 'fill-begun', monday)).toBeNull();
  });
});

describe('what the user says', () => {
  it('keeps what a waiting dossier waits for, and only while it waits', () => {
    const waiting = moveCase(untouched, 'waiting', monday, '  Signature du CFA ');
    expect(waiting.progress).toEqual({ state: 'waiting', days: { waiting: monday }, missing: 'Signature du CFA' });
    expect(moveCase(waiting, 'sent', friday).progress).toEqual({ state: 'sent', days: { waiting: monday, sent: friday } });
  });

  it('takes the days of later states away with a step back', () => {
    const sent = moveCase(moveCase(untouched, 'begun', monday), 'sent', friday);
    expect(moveCase(sent, 'begun', tuesday).progress).toEqual({ state: 'begun', days: { begun: tuesday } });
    expect(moveCase(sent, 'todo', tuesday).progress).toEqual({ state: 'todo', days: {} });
  });

  it('brings a dossier back from the archive as it was, with the day of its sending', () => {
    const archived = moveCase(moveCase(untouched, 'sent', monday), 'archived', friday);
    expect(archived.progress).toEqual({ state: 'archived', days: { sent: monday, archived: friday } });
    expect(restoreCase(archived, friday).progress).toEqual({ state: 'sent', days: { sent: monday } });
    expect(restoreCase(moveCase(untouched, 'archived', monday), friday).progress).toEqual({ state: 'todo', days: {} });
  });
});
