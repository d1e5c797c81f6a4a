import { catalogue, type FieldId, type SectionId } from '../fields/catalogue';
import type { FillRun } from '../filling/fill-run';
import type { UndoRun } from '../filling/undo-run';
import type { LookupId } from '../portal/description';
import type { RunView } from './panel-view';
import { sectionIds, sectionTitles } from './section-titles';

/** Whom or what each search of the portal looks for. */
export const lookupTitles: Readonly<Record<LookupId, string>> = {
  contact: 'Personne contact',
  apprentice: 'Apprenti',
  master1: 'Maître d’apprentissage n° 1',
  master2: 'Maître d’apprentissage n° 2',
  cfa: 'CFA responsable',
  certification: 'Code du diplôme',
  rncp: 'Code RNCP',
};

/** Draws a fill or an undo under way. `begun` are the fields of the batch under way that are done. */
export function drawRun(run: FillRun | UndoRun, begun: readonly FieldId[], label: (field: FieldId) => string): RunView {
  const asked = run.act.do === 'apply' ? run.act.writes.map(({ field }) => field) : [];
  const done = new Set([...run.applied.map(({ line }) => line.field), ...begun]);
  const all = new Set([...done, ...asked]);
  const current = asked.find((field) => !done.has(field));
  const total = run.kind === 'fill' ? Math.max(run.total, all.size) : run.record.fields.length;
  return {
    written: done.size,
    total,
    current: current === undefined ? '' : `${sectionTitles[catalogue[current].section]} · ${label(current)}`,
    blocks: sectionIds.flatMap((section) => drawBlock(section, all, done)),
    question: run.kind === 'fill' ? run.question : null,
    waiting: waitingFor(run),
  };
}

function drawBlock(section: SectionId, all: ReadonlySet<FieldId>, done: ReadonlySet<FieldId>): RunView['blocks'] {
  const fields = [...all].filter((field) => catalogue[field].section === section);
  if (fields.length === 0) return [];
  return [{ section, title: sectionTitles[section], done: fields.filter((field) => done.has(field)).length, total: fields.length }];
}

function waitingFor({ act }: FillRun | UndoRun): string {
  switch (act.do) {
    case 'read':
    case 'unfold':
      return 'Lecture de la page';
    case 'look-up':
      return `Recherche sur le portail : ${lookupTitles[act.planned.lookup]}`;
    case 'choose-row':
      return `Choix de la ligne : ${lookupTitles[act.lookup]}`;
    case 'wait-user':
      return `Le remplissage reprend après votre réponse : ${lookupTitles[act.lookup]}`;
    case 'clear-lookup':
      return `Retrait de la fiche choisie : ${lookupTitles[act.lookup]}`;
    case 'apply':
    case 'finish':
      return '';
  }
}
