import { useEffect, useState } from 'react';
import { Button } from 'primereact/button';
import { words } from '../../wording.mjs';
import { useRequest } from './request.jsx';

/** The buttons at the foot of a step. */
export function StepActions({ onBack, onNext, nextLabel = words.next.kit, nextIcon = 'pi pi-arrow-right', isNextDisabled = false }) {
  const { session, attempt } = useRequest();
  const [busy, setBusy] = useState(null);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => session.subscribe(() => setSaved(false)), [session]);
  const during = (name, action) => async () => {
    setBusy(name);
    try {
      await action();
    } finally {
      setBusy(null);
    }
  };
  const save = async () => {
    const { errors } = await attempt(() => session.save());
    setSaved(errors === undefined);
  };
  return (
    <footer className="step-actions">
      {onBack ? <Button type="button" label={words.back.kit} icon="pi pi-arrow-left" text onClick={onBack} /> : null}
      <span className="saved" role="status">
        {isSaved ? words.saved.kit : ''}
      </span>
      <Button type="button" label={words.save.kit} icon="pi pi-save" outlined loading={busy === 'save'} onClick={during('save', save)} />
      <Button
        type="button"
        label={nextLabel}
        icon={nextIcon}
        iconPos="right"
        loading={busy === 'next'}
        disabled={isNextDisabled}
        onClick={during('next', onNext)}
      />
    </footer>
  );
}
