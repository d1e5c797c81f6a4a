/** What a model is for: a dossier that starts from it, or one for each apprentice who has none. */
export function TemplateBar(props: { readonly withoutCase: number; readonly isReadOnly: boolean; readonly onOne: () => void; readonly onEach: () => void }) {
  const { withoutCase } = props;
  return (
    <section class="nb-state row wrap" aria-label="Modèle">
      <span class="tag">Modèle</span>
      <span class="small muted">Il sert de départ aux dossiers d’une formation. Il n’est jamais saisi sur le portail.</span>
      {props.isReadOnly ? null : (
        <span class="push row wrap">
          {withoutCase === 0 ? null : (
            <button type="button" class="btn btn-s" onClick={props.onEach}>
              {withoutCase === 1 ? 'Un dossier pour l’apprenti sans dossier' : `Un dossier pour chacun des ${withoutCase} apprentis sans dossier`}
            </button>
          )}
          <button type="button" class="btn btn-s" onClick={props.onOne}>
            Nouveau dossier d’après ce modèle
          </button>
        </span>
      )}
    </section>
  );
}
