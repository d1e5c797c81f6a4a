import { useId, useState } from 'preact/hooks';
import { describeField } from '../../lib/fields/formats';
import type { FindingView, PanelView } from '../../lib/guidance/panel-view';
import { sectionIds, sectionTitles } from '../../lib/guidance/section-titles';
import { mayBeSetAside } from '../../lib/guidance/set-aside';
import { stateWords } from '../../lib/fields/field-state';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';
import { PortalWords, wordsOf } from './PortalWords';
import { IgnoreForm, SetAside } from './SetAside';

const rank = { blocking: 0, warning: 1, info: 2 } as const;
const icons = { blocking: 'stop', warning: 'warn', info: 'note' } as const;

/** What breaks a rule on this page: blocking first, then to check, then to know; each block by block, as on the form. The first stands open. */
export function Alerts(props: {
  readonly findings: PanelView['findings'];
  /** Those set aside in the dossier. */
  readonly ignored?: PanelView['ignored'];
  /** Which alerts the user has chosen to be shown. */
  readonly level?: PanelView['level'];
  /** True where a dossier is chosen, in which an alert can be set aside. */
  readonly hasCase?: boolean;
  readonly acts: PanelActs;
  /** False where the one brick button of the view stands elsewhere. */
  readonly hasMain?: boolean;
  /** The portal's own message. */
  readonly portalWords?: PanelView['portalWords'];
}) {
  const { findings, portalWords = [], ignored = [], level, hasCase = false, acts, hasMain = true } = props;
  const titleId = useId();
  const ordered = [...findings].sort((one, other) => rank[one.severity] - rank[other.severity] || sectionIds.indexOf(one.section) - sectionIds.indexOf(other.section));
  if (ordered.length === 0) {
    return (
      <>
        <div class="empty">
          <span class="empty-mark">
            <Icon name="good" size="large" />
          </span>
          <h2 class="empty-title">Aucune alerte sur cette page</h2>
          <p>Truelle compare ce qui est écrit aux règles du contrat, à chaque champ que vous quittez.</p>
        </div>
        <Quiet level={level} />
        <PortalWords words={portalWords} findings={[]} acts={acts} />
        <SetAside ignored={ignored} acts={acts} />
      </>
    );
  }
  return (
    <>
      <div class="part">
        <h2 id={titleId}>Alertes</h2>
        <span class="push num">{countBySeverity(ordered)}</span>
      </div>
      <ul aria-labelledby={titleId}>
        {ordered.map((finding, place) => (
          <Alert
            key={`${finding.rule} ${finding.fields.join(' ')}`}
            finding={finding}
            isFirst={place === 0}
            hasMain={hasMain && place === 0}
            hasCase={hasCase}
            words={wordsOf(finding, portalWords)}
            acts={acts}
          />
        ))}
      </ul>
      <Quiet level={level} />
      <PortalWords words={portalWords} findings={ordered} acts={acts} />
      <SetAside ignored={ignored} acts={acts} />
    </>
  );
}

/** Says that there may be more: an alert that is not there was not found to be none. */
function Quiet({ level }: { readonly level: PanelView['level'] }) {
  if (level === undefined) return null;
  return <p class="small muted quiet-alerts">{level === 'blocking' ? 'Seul ce qui bloque est montré' : 'Ce qui est à savoir n’est pas montré'}&nbsp;: vos réglages le veulent ainsi.</p>;
}

/** « 1 bloquante, 2 à vérifier, 1 à savoir ». */
function countBySeverity(findings: readonly Pick<FindingView, 'severity'>[]): string {
  const count = (severity: FindingView['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const blocking = count('blocking');
  const words = [
    [blocking, blocking > 1 ? 'bloquantes' : 'bloquante'],
    [count('warning'), 'à vérifier'],
    [count('info'), 'à savoir'],
  ] as const;
  return words.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(', ');
}

function Alert(props: {
  readonly finding: FindingView;
  readonly isFirst: boolean;
  readonly hasMain: boolean;
  readonly hasCase: boolean;
  readonly words: readonly string[];
  readonly acts: PanelActs;
}) {
  const { finding, isFirst, hasMain, hasCase, words, acts } = props;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const isOpen = toggled ?? isFirst;
  const bodyId = useId();
  const { severity } = finding;
  return (
    <li class="alert" data-rule={finding.rule} data-severity={severity}>
      <button type="button" class="alert-head" aria-expanded={isOpen} aria-controls={bodyId} onClick={() => setToggled(!isOpen)}>
        <span class="sev">
          <Icon name={icons[severity]} />
        </span>
        <span>
          <span class="sev">{stateWords[severity]}</span>
          {finding.title === '' ? null : <span class="small muted"> · {sectionTitles[finding.section]}</span>}
          <span class="hidden-text">&nbsp;: </span>
          <span class="field-name">{finding.title === '' ? 'Le contrat entier' : finding.title}</span>
        </span>
        {finding.helpCode === '' ? <span /> : <span class="code">{finding.helpCode}</span>}
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <div class="alert-body" id={bodyId} hidden={!isOpen}>
        {isOpen ? <AlertBody finding={finding} hasMain={hasMain} hasCase={hasCase} words={words} acts={acts} /> : null}
      </div>
    </li>
  );
}

function AlertBody(props: { readonly finding: FindingView; readonly hasMain: boolean; readonly hasCase: boolean; readonly words: readonly string[]; readonly acts: PanelActs }) {
  const { finding, hasMain, hasCase, acts } = props;
  const [isIgnoring, setIgnoring] = useState(false);
  const { severity } = finding;
  const [first] = finding.fields;
  const [correction] = finding.corrections;
  return (
    <>
      <p>{finding.message}</p>
      {props.words.map((text) => (
        <p key={text} class="small">
          Le portail dit&nbsp;: «&nbsp;{text}&nbsp;»
        </p>
      ))}
      {finding.values.length === 0 ? null : (
        <dl class="compare">
          {finding.values.map(({ label, shown }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{shown === '' ? 'vide' : shown}</dd>
            </div>
          ))}
        </dl>
      )}
      <Source finding={finding} />
      {correction === undefined ? null : (
        <p class="small">
          «&nbsp;Corriger&nbsp;» écrira&nbsp;: {finding.corrections.map(({ field, value }) => describeField(field, value)).join(', ')}
        </p>
      )}
      <div class="acts">
        {correction === undefined ? null : (
          <Button size="small" kind={hasMain ? 'main' : 'ordinary'} onPress={() => acts.command({ do: 'correct', rule: finding.rule })}>
            Corriger
          </Button>
        )}
        {first === undefined ? null : (
          <Button
            size="small"
            kind={hasMain && correction === undefined ? 'main' : 'ordinary'}
            onPress={() => acts.command({ do: 'go-to', field: first })}
          >
            Aller au champ
          </Button>
        )}
        {hasCase && severity === 'info' ? (
          <Button size="small" icon="good" onPress={() => acts.command({ do: 'ignore', rule: finding.rule, reason: 'Vérifié' })}>
            OK, vérifié
          </Button>
        ) : null}
        {hasCase && severity !== 'info' && mayBeSetAside(finding) && !isIgnoring ? (
          <Button size="small" kind="plain" onPress={() => setIgnoring(true)}>
            Ignorer pour ce dossier
          </Button>
        ) : null}
      </div>
      {isIgnoring ? <IgnoreForm finding={finding} acts={acts} onEnd={() => setIgnoring(false)} /> : null}
    </>
  );
}

function Source({ finding }: { readonly finding: FindingView }) {
  const { reference, url } = finding.source;
  if (url === null) return reference === '' ? null : <p class="law">{reference}</p>;
  return (
    <p>
      <a class="law" href={url} target="_blank" rel="noopener noreferrer">
        {reference}
        <Icon name="out" />
        <span class="hidden-text"> (nouvel onglet)</span>
      </a>
    </p>
  );
}
