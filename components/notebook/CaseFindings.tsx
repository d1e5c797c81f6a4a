import { useId, useState } from 'preact/hooks';
import { catalogue, type SectionId } from '../../lib/fields/catalogue';
import { stateWords } from '../../lib/fields/field-state';
import { sectionIds, sectionTitles } from '../../lib/guidance/section-titles';
import type { Finding } from '../../lib/rules/rule';
import { Icon } from '../ui/Icon';

const severities: readonly Finding['severity'][] = ['blocking', 'warning', 'info'];
const tones = { blocking: 'stop', warning: 'warn', info: 'note' } as const;

/** What the rules say of a dossier before the portal is open: one line, which opens on the sentences, block by block. Nothing when all is well. */
export function CaseFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [worst] = findings;
  if (worst === undefined) return null;
  return (
    <section class="nb-findings" aria-label="Contrôle du dossier">
      <button type="button" class="nb-findings-head" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span class={`said said-${tones[worst.severity]}`}>
          <Icon name={tones[worst.severity]} />
          {countFindings(findings)}
        </span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <div id={id} hidden={!isOpen}>
        {byBlock(findings).map(({ section, own }) => (
          <section key={section} aria-label={sectionTitles[section]}>
            <h3 class="small muted">{sectionTitles[section]}</h3>
            <ul>
              {own.map((finding) => (
                <Line key={finding.rule} finding={finding} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Line({ finding }: { readonly finding: Finding }) {
  const { reference, url } = finding.source;
  return (
    <li class="nb-finding" data-rule={finding.rule} data-severity={finding.severity}>
      <span class={`said said-${tones[finding.severity]}`}>
        <Icon name={tones[finding.severity]} />
        <span class="hidden-text">{stateWords[finding.severity]} : </span>
      </span>
      <span>
        {finding.message}{' '}
        {url === null ? (
          <span class="law">{reference}</span>
        ) : (
          <a class="law" href={url} target="_blank" rel="noopener noreferrer">
            {reference}
            <Icon name="out" />
            <span class="hidden-text"> (nouvel onglet)</span>
          </a>
        )}
      </span>
    </li>
  );
}

/** The blocks that something is said of: first those with what blocks, then those with what is to be checked; as on the form among themselves. */
function byBlock(findings: readonly Finding[]) {
  return sectionIds
    .map((section) => ({ section, own: findings.filter((finding) => sectionOf(finding) === section) }))
    .filter(({ own }) => own.length > 0)
    .sort((one, other) => worstOf(one.own) - worstOf(other.own));
}

function worstOf(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
}

function sectionOf({ fields: [first] }: Finding): SectionId {
  return first === undefined ? 'contract' : catalogue[first].section;
}

/** « 1 point bloquant, 2 à vérifier, 3 à savoir ». */
function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const blocking = count('blocking');
  const words = [
    blocking === 0 ? [] : [blocking === 1 ? '1 point bloquant' : `${blocking} points bloquants`],
    count('warning') === 0 ? [] : [`${count('warning')} à vérifier`],
    count('info') === 0 ? [] : [`${count('info')} à savoir`],
  ];
  return words.flat().join(', ');
}
