import { useId, useState } from 'preact/hooks';
import type { FindingView, IgnoredView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** The alerts that the user has set aside in this dossier, one press away, each with the reason given and a way back. */
export function SetAside({ ignored, acts }: { readonly ignored: readonly IgnoredView[]; readonly acts: PanelActs }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (ignored.length === 0) return null;
  return (
    <div class="set-aside">
      <button type="button" class="link small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {countSetAside(ignored)}
      </button>
      <ul id={id} hidden={!isOpen}>
        {ignored.map((finding) => (
          <li key={`${finding.rule} ${finding.fields.join(' ')}`} class="alert" data-rule={finding.rule}>
            <div class="alert-body">
              <p class="field-name">{titleOf(finding)}</p>
              <p>{finding.message}</p>
              <p class="small muted">{finding.severity === 'info' ? 'Rappel passé par vous' : 'Ignorée par vous'}&nbsp;: {finding.reason}</p>
              <div class="acts">
                <Button
                  size="small"
                  name={`Ne plus ignorer : ${titleOf(finding)}`}
                  onPress={() => acts.command({ do: 'heed', rule: finding.rule })}
                >
                  Ne plus ignorer
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** « 1 alerte ignorée, 2 rappels vérifiés pour ce dossier ». */
function countSetAside(ignored: readonly IgnoredView[]): string {
  const reminders = ignored.filter(({ severity }) => severity === 'info').length;
  const alerts = ignored.length - reminders;
  const words = [
    alerts === 0 ? [] : [alerts === 1 ? '1 alerte ignorée' : `${alerts} alertes ignorées`],
    reminders === 0 ? [] : [reminders === 1 ? '1 rappel vérifié' : `${reminders} rappels vérifiés`],
  ];
  return `${words.flat().join(', ')} pour ce dossier`;
}

/** Asks why an alert is to be set aside; without a word of why, it stays. */
export function IgnoreForm(props: { readonly finding: FindingView; readonly acts: PanelActs; readonly onEnd: () => void }) {
  const { finding, acts, onEnd } = props;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isBlank = reason.trim() === '';
  return (
    <form
      class="ignore-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isBlank) return;
        acts.command({ do: 'ignore', rule: finding.rule, reason: reason.trim() });
        onEnd();
      }}
    >
      <Field
        label="Pourquoi ignorer cette alerte ?"
        help="Gardé dans le dossier, avec l’alerte."
        error={isAsked && isBlank ? 'Dites pourquoi en quelques mots.' : ''}
      >
        {({ id, describedBy, isInvalid }) => (
          <input
            id={id}
            class="input"
            maxLength={500}
            aria-describedby={describedBy}
            aria-invalid={isInvalid}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="acts">
        <button type="submit" class="btn btn-s">
          <Icon name="good" />
          Ignorer
        </button>
        <Button size="small" kind="plain" onPress={onEnd}>
          Annuler
        </Button>
      </div>
    </form>
  );
}

function titleOf(finding: FindingView): string {
  return finding.title === '' ? 'Le contrat entier' : finding.title;
}
