import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Alerts } from './Alerts';
import { Blocks } from './Blocks';
import { Choices } from './Choices';
import { Coverage } from './Coverage';
import { countToWrite, type FillChoice } from './fill-choice';
import { EmptyStore } from './Nowhere';
import { Missing } from './Health';
import type { PanelActs } from './panel-acts';
import { Passed } from './Passed';
import { PayGrid } from './PayGrid';
import { ResumeNotice } from './ResumeNotice';
import { Shown } from './Shown';
import { Unrecognized } from './Unrecognized';

/** What is filled, with what: the first view on a page of the portal. */
export function FillView(props: {
  readonly view: PanelView;
  readonly acts: PanelActs;
  readonly choice: FillChoice;
  readonly receipt: ComponentChildren;
  readonly onChoose: (choice: FillChoice) => void;
}) {
  const { view, acts, choice } = props;
  const unrecognizedId = useId();
  const taken = new Set(view.blocks.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const showUnrecognized = (): void => document.getElementById(unrecognizedId)?.focus();
  return (
    <>
      {view.resume === undefined ? null : <ResumeNotice resume={view.resume} acts={acts} />}
      {props.receipt}
      {view.passed === undefined ? null : <Passed passed={view.passed} />}
      {view.receipt?.kind === 'fill' && view.findings.length > 0 ? (
        <div class="after-fill">
          <Alerts findings={view.findings} level={view.level} hasCase={view.chosen.caseFile !== null} acts={acts} hasMain={false} />
        </div>
      ) : null}
      {view.isStoreEmpty ? <EmptyStore acts={acts} /> : <Choices chosen={view.chosen} acts={acts} />}
      <Coverage view={view} onShowUnrecognized={showUnrecognized} />
      <Missing missing={view.missing ?? []} acts={acts} />
      <Blocks
        view={view}
        choice={choice}
        onChoose={props.onChoose}
        onFillField={(field) => acts.command({ do: 'fill', sections: 'all', fields: [field], replace: [field] })}
      />
      {view.pay === undefined ? null : <PayGrid pay={view.pay} acts={acts} />}
      <Unrecognized id={unrecognizedId} unrecognized={view.unrecognized} taken={taken} acts={acts} />
      {view.shown === undefined || view.coverage.total === 0 ? null : <Shown shown={view.shown} taken={taken} missing={view.missing ?? []} acts={acts} />}
    </>
  );
}

/** The foot of what can be filled: the count, the preview, and the one button that writes. */
export function FillFoot(props: {
  readonly view: PanelView;
  readonly choice: FillChoice;
  /** Why « Remplir » cannot serve now; null when it can. */
  readonly whyNot: string | null;
  readonly isPreview: boolean;
  readonly canPreview: boolean;
  readonly onPreview: () => void;
  readonly onBack: () => void;
  readonly onFill: () => void;
}) {
  const { view, choice, whyNot } = props;
  const id = useId();
  return (
    <footer class="dock-foot">
      <p id={id} class="small muted num">
        {whyNot ?? sayToWrite(view, choice)}
      </p>
      <div class={props.isPreview ? 'two two-wide' : 'two'}>
        {props.isPreview ? (
          <Button onPress={props.onBack}>Revenir</Button>
        ) : (
          <Button icon="eye" isInactive={!props.canPreview} describedBy={id} onPress={props.onPreview}>
            Aperçu
          </Button>
        )}
        <Button kind="main" isInactive={whyNot !== null} describedBy={id} onPress={props.onFill}>
          Remplir
        </Button>
      </div>
    </footer>
  );
}

function sayToWrite(view: PanelView, choice: FillChoice): string {
  const count = countToWrite(view, choice);
  if (count === 0) return 'Rien de nouveau à écrire sur cette page.';
  const head = count === 1 ? '1 champ à écrire' : `${count} champs à écrire`;
  const replaced = choice.replaced.size;
  if (replaced > 0) return `${head}, dont ${replaced === 1 ? '1 remplacement coché' : `${replaced} remplacements cochés`}.`;
  return `${head}. Ce que vous avez déjà saisi est conservé.`;
}
