import type { Tone } from '../../lib/documents/said';
import type { UploadView } from '../../lib/guidance/panel-view';
import type { PanelActs } from '../panel/panel-acts';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { Tag } from '../ui/StateTag';
import { FileVerdicts } from './FileVerdicts';

interface Look {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: 'good' | 'stop' | 'note' | 'quiet' | 'warn';
  readonly says: string;
}

const states: Readonly<Record<UploadView['status'], Look>> = {
  empty: { word: 'À déposer', icon: 'cloud', tone: 'quiet', says: 'Aucun fichier choisi.' },
  chosen: { word: 'Choisi', icon: 'clock', tone: 'note', says: 'Choisi, pas encore déposé sur le portail.' },
  pending: { word: 'En cours', icon: 'clock', tone: 'note', says: 'Le portail reçoit le fichier.' },
  uploaded: { word: 'Déposé', icon: 'good', tone: 'good', says: 'Reçu par le portail.' },
  refused: { word: 'Refusé', icon: 'stop', tone: 'stop', says: 'Le portail l’a refusé. Lisez son message, puis choisissez un autre fichier.' },
  'not-found': { word: 'Introuvable', icon: 'unknown', tone: 'warn', says: 'Truelle ne trouve pas sur la page où le déposer.' },
};
const verdicts: Readonly<Record<Tone, Pick<Look, 'word' | 'icon' | 'tone'>>> = {
  good: { word: 'Conforme', icon: 'good', tone: 'good' },
  note: { word: 'Non contrôlé', icon: 'note', tone: 'note' },
  warn: { word: 'À vérifier', icon: 'warn', tone: 'warn' },
  stop: { word: 'À corriger', icon: 'stop', tone: 'stop' },
};

/** One place for a document: what the contract asks for there, what the portal has, what is said of it. */
export function DocumentSlot({ upload, acts }: { readonly upload: UploadView; readonly acts: PanelActs }) {
  const state = states[upload.status];
  const files = upload.files ?? [];
  const worst = worstTone(files.flatMap(({ said }) => said.map(({ tone }) => tone)));
  const tag = worst === null || upload.status === 'refused' || upload.status === 'pending' ? state : verdicts[worst];
  const isBare = upload.fileName === '' && files.length === 0;
  const isAsked = upload.need === undefined ? upload.isRequired : upload.need === 'required';
  return (
    <li class={isBare ? 'slot slot-empty' : 'slot'} data-upload={upload.id} data-status={upload.status} data-verdict={worst ?? undefined}>
      {typeof files[0]?.thumbnail === 'string' ? (
        <img class="thumb" src={files[0].thumbnail} alt="" />
      ) : (
        <span class={isBare ? 'thumb thumb-none' : 'thumb'}>
          <Icon name={isBare ? 'cloud' : 'doc'} />
        </span>
      )}
      <p class="slot-title">
        {upload.title}
        {isBare && !isAsked && upload.status === 'empty' ? <Tag>{upload.need === 'advised' ? 'Conseillé' : 'Pas demandé'}</Tag> : (
          <Tag icon={tag.icon} tone={tag.tone}>
            {tag.word}
          </Tag>
        )}
      </p>
      {files.length === 0 && upload.fileName !== '' ? <p class="small muted cut">{upload.fileName}</p> : null}
      <p class="small muted">{isBare && !isAsked && upload.because !== undefined && upload.because !== '' ? upload.because : state.says}</p>
      {files.map((file) => (
        <FileVerdicts key={`${file.name} ${file.digest}`} file={file} acts={acts} />
      ))}
      {upload.status === 'not-found' ? null : (
        <div class="acts">
          <Button size="small" icon="aim" name={`Montrer ${upload.title}`} onPress={() => acts.command({ do: 'show-upload', upload: upload.id })}>
            Montrer
          </Button>
        </div>
      )}
    </li>
  );
}

function worstTone(tones: readonly Tone[]): Tone | null {
  return (['stop', 'warn', 'note', 'good'] as const).find((tone) => tones.includes(tone)) ?? null;
}
