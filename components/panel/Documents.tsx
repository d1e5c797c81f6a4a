import type { UploadView } from '../../lib/guidance/panel-view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Tag } from '../ui/StateTag';
import type { PanelActs } from './panel-acts';

const looks: Readonly<
  Record<
    UploadView['status'],
    {
      readonly word: string;
      readonly icon: 'good' | 'stop' | 'clock' | 'cloud' | 'unknown';
      readonly tone: 'good' | 'stop' | 'note' | 'quiet' | 'warn';
      readonly says: string;
    }
  >
> = {
  empty: { word: 'À déposer', icon: 'cloud', tone: 'quiet', says: 'Aucun fichier choisi.' },
  chosen: { word: 'Choisi', icon: 'clock', tone: 'note', says: 'Choisi, pas encore déposé sur le portail.' },
  pending: { word: 'En cours', icon: 'clock', tone: 'note', says: 'Le portail reçoit le fichier.' },
  uploaded: { word: 'Déposé', icon: 'good', tone: 'good', says: 'Reçu par le portail.' },
  refused: {
    word: 'Refusé',
    icon: 'stop',
    tone: 'stop',
    says: 'Le portail l’a refusé. Lisez son message, puis choisissez un autre fichier.',
  },
  'not-found': { word: 'Introuvable', icon: 'unknown', tone: 'warn', says: 'Truelle ne trouve pas sur la page où le déposer.' },
};

/** The papers that the portal asks for, and where each stands. */
export function Documents({ uploads, acts }: { readonly uploads: readonly UploadView[]; readonly acts: PanelActs }) {
  const required = uploads.filter(({ isRequired }) => isRequired);
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
          <Slot key={upload.id} upload={upload} acts={acts} />
        ))}
      </ul>
    </>
  );
}

function Slot({ upload, acts }: { readonly upload: UploadView; readonly acts: PanelActs }) {
  const look = looks[upload.status];
  const isBare = upload.fileName === '';
  return (
    <li class={isBare ? 'slot slot-empty' : 'slot'} data-upload={upload.id} data-status={upload.status}>
      <span class={isBare ? 'thumb thumb-none' : 'thumb'}>
        <Icon name={isBare ? 'cloud' : 'doc'} />
      </span>
      <p class="slot-title">
        {upload.title}
        <Tag icon={look.icon} tone={look.tone}>
          {look.word}
        </Tag>
      </p>
      {isBare ? null : <p class="small muted cut">{upload.fileName}</p>}
      <p class="small muted">
        {look.says}
        {upload.isRequired ? '' : ' Facultatif : seulement si votre cas le demande.'}
      </p>
      {upload.status === 'not-found' ? null : (
        <div class="acts">
          <Button
            size="small"
            icon="aim"
            name={`Montrer ${upload.title}`}
            onPress={() => acts.command({ do: 'show-upload', upload: upload.id })}
          >
            Montrer
          </Button>
        </div>
      )}
    </li>
  );
}
