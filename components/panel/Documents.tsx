import type { UploadView } from '../../lib/guidance/panel-view';
import type { DocumentNeed } from '../../lib/documents/needed-documents';
import { DocumentSlot } from '../documents/DocumentSlot';
import { Icon } from '../ui/Icon';
import type { PanelActs } from './panel-acts';

/** The papers that the portal asks for, and where each stands. */
export function Documents(props: { readonly uploads: readonly UploadView[]; readonly others?: readonly DocumentNeed[]; readonly acts: PanelActs }) {
  const { uploads, others = [], acts } = props;
  const required = uploads.filter(({ isRequired, need }) => (need === undefined ? isRequired : need === 'required'));
  const ready = required.filter(({ status }) => status === 'uploaded').length;
  if (uploads.length === 0) {
    return (
      <div class="empty">
        <span class="empty-mark">
          <Icon name="doc" size="large" />
        </span>
        <h2 class="empty-title">Aucun document sur cette page</h2>
        <p>Le portail les demande à la dernière étape&nbsp;: le CERFA signé et la convention de formation signée.</p>
      </div>
    );
  }
  return (
    <>
      <div class="part">
        <h2>Documents demandés</h2>
        <span class="push num">
          {ready} sur {required.length} {ready > 1 ? 'prêts' : 'prêt'}
        </span>
      </div>
      <ul aria-label="Documents">
        {uploads.map((upload) => (
          <DocumentSlot key={upload.id} upload={upload} acts={acts} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <h2 class="part">Selon le cas, hors du portail</h2>
          <ul aria-label="Autres documents">
            {others.map(({ document, because, source }) => (
              <li key={document} class="slot slot-empty" data-document={document}>
                <span class="thumb thumb-none">
                  <Icon name="note" />
                </span>
                <p>{because}</p>
                <p class="small muted">{source}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
