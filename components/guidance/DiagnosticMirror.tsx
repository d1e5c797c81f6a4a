import { useState } from 'preact/hooks';
import { catalogue, isFieldId } from '../../lib/fields/catalogue';
import { readMirror, type DiagnosticMirror as Mirror } from '../../lib/guidance/diagnostic-mirror';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { PasteOrFile } from '../ui/PasteOrFile';

type Control = Mirror['controls'][number];

/** A diagnostic that was sent, drawn as the form it speaks of: titles and fields in order, how each was understood, no answer. */
export function DiagnosticMirror() {
  const [text, setText] = useState('');
  const [mirror, setMirror] = useState<Mirror | null>(null);
  const [reason, setReason] = useState('');
  const read = (content: string): void => {
    const result = readMirror(content);
    setMirror(result.ok ? result.mirror : null);
    setReason(result.ok ? '' : result.reason);
  };
  return (
    <div class="nb-form">
      <div class="nb-head">
        <h1>Diagnostic</h1>
        {mirror === null ? null : (
          <span class="push">
            <Button onPress={() => setMirror(null)}>Ouvrir un autre</Button>
          </span>
        )}
      </div>
      <div class="nb-scroll mirror" tabIndex={0} role="group" aria-label="Formulaire du diagnostic">
        {mirror === null ? (
          <div class="mirror-open">
            <p>Ce qu’un utilisateur vous a envoyé depuis le panneau de Truelle, onglet «&nbsp;Aide&nbsp;». Il ne contient aucune réponse.</p>
            <PasteOrFile label="Texte du diagnostic" rows={8} accept="text/plain,.txt" text={text} reason={reason} onText={setText} onFile={read} />
            <div class="acts">
              <Button kind="main" onPress={() => read(text)}>
                Ouvrir
              </Button>
            </div>
          </div>
        ) : (
          <Drawn mirror={mirror} />
        )}
      </div>
    </div>
  );
}

function Drawn({ mirror }: { readonly mirror: Mirror }) {
  const { controls, findings, uploads, buttons } = mirror;
  const count = (outcome: Control['outcome']): number => controls.filter((one) => one.outcome === outcome).length;
  const groups = groupBySection(controls);
  return (
    <>
      <p role="status">
        {count('matched')} champs reconnus, {count('ambiguous')} ambigus, {count('unrecognized')} non reconnus. Étape&nbsp;: {mirror.step ?? 'aucune'}.
      </p>
      <p class="small muted">{mirror.versions.join(', ')}</p>
      {findings.length === 0 ? null : (
        <section class="nb-card" aria-label="Alertes du diagnostic">
          <h2>Alertes</h2>
          <ul class="mirror-findings">
            {findings.map(({ rule, severity }, place) => (
              <li key={place}>
                <Icon name={severity === 'blocking' ? 'stop' : severity === 'warning' ? 'warn' : 'note'} /> {severityWords[severity]}&nbsp;: <code>{rule}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.map(({ title, own }, place) => (
        <section key={place} class="nb-card">
          <h2>{title}</h2>
          <ul class="mirror-fields">
            {own.map((control, at) => (
              <Field key={at} control={control} />
            ))}
          </ul>
        </section>
      ))}
      {uploads.length === 0 ? null : (
        <section class="nb-card" aria-label="Documents">
          <h2>Documents</h2>
          <ul>
            {uploads.map(({ label, status }, place) => (
              <li key={place}>
                {label}&nbsp;: {statusWords[status] ?? status}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small muted">Boutons&nbsp;: {buttons.length === 0 ? 'aucun' : buttons.join(', ')}</p>
    </>
  );
}

function Field({ control }: { readonly control: Control }) {
  const { label, kind, fields, outcome, states } = control;
  const codes = fields.flatMap((field) => (isFieldId(field) ? [`${catalogue[field].helpCode} ${catalogue[field].label}`] : []));
  return (
    <li class={`mirror-field mirror-${outcome}`}>
      <span class="label">{label === '' ? 'champ sans nom' : label}</span>
      <span class="mirror-box" aria-hidden="true">
        {states.includes('answered') ? '••••••' : ''}
        <span class="push muted small">{kind}</span>
      </span>
      <span class="small row">
        <Icon name={outcomeWords[outcome].icon} />
        {outcomeWords[outcome].word}
        {codes.length === 0 ? '' : `\u00a0: ${codes.join(' ou ')}`}
      </span>
      <span class="small muted">{states.map((state) => stateWords[state]).join(', ')}</span>
    </li>
  );
}

function groupBySection(controls: readonly Control[]): readonly { readonly title: string; readonly own: readonly Control[] }[] {
  const groups: { title: string; own: Control[] }[] = [];
  for (const control of controls) {
    const title = control.section.length === 0 ? 'Sans titre' : control.section.join(' › ');
    const last = groups.at(-1);
    if (last?.title === title) last.own.push(control);
    else groups.push({ title, own: [control] });
  }
  return groups;
}

const severityWords = { blocking: 'Bloquant', warning: 'À vérifier', info: 'À savoir' } as const;
const statusWords: Readonly<Record<string, string>> = { empty: 'aucun fichier', chosen: 'choisi', pending: 'en cours', uploaded: 'chargé', refused: 'refusé' };
const outcomeWords: Readonly<Record<Control['outcome'], { readonly word: string; readonly icon: IconName }>> = {
  matched: { word: 'Reconnu', icon: 'good' },
  ambiguous: { word: 'Ambigu', icon: 'ask' },
  unrecognized: { word: 'Non reconnu', icon: 'unknown' },
  foreign: { word: 'Étranger au formulaire', icon: 'refused' },
  left: { word: 'Laissé', icon: 'ring' },
};
const stateWords: Readonly<Record<Control['states'][number], string>> = {
  required: 'obligatoire',
  readOnly: 'non modifiable',
  disabled: 'inactif',
  invalid: 'signalé en erreur par la page',
  autofilled: 'rempli par le navigateur',
  answered: 'a une réponse',
  dialog: 'dans une fenêtre',
};
