import { sayWait } from '../../components/notebook/vault-words';
import type { BackupState } from '../../lib/browser/store/backup-content';
import type { Opening } from '../../lib/browser/store/store-lock';

/** What is said of the last backup. */
export function sayBackup({ at, changes }: BackupState): string {
  const since = changes === 0 ? 'Rien n’a changé depuis.' : changes === 1 ? 'Un changement depuis.' : `${changes} changements depuis.`;
  if (at !== null) return `Dernière sauvegarde : le ${new Date(at).toLocaleDateString('fr-FR')}. ${since}`;
  return changes === 0 ? 'Aucune sauvegarde, et rien à sauvegarder encore.' : 'Aucune sauvegarde n’a encore été faite.';
}

/** What is said of a passphrase that did not open. */
export function sayWrongPassphrase(opening: Exclude<Opening, { is: 'open' }>): string {
  const wrong = opening.is === 'wrong' ? 'La phrase de passe actuelle n’est pas la bonne.' : '';
  return [wrong, opening.waitMs > 0 ? sayWait(Math.ceil(opening.waitMs / 1000)) : ''].filter(Boolean).join(' ');
}

/** What is said of dossiers that a restored backup has brought back beyond their time; blank when there is none. */
export function sayDue(count: number): string {
  if (count === 0) return '';
  const which = count === 1 ? '1 dossier a dépassé' : `${count} dossiers ont dépassé`;
  const [verb, object] = count === 1 ? ['sera effacé', 'le'] : ['seront effacés', 'les'];
  return `. ${which} la durée de conservation et ${verb} bientôt\u00a0: pour ${object} garder, choisissez une durée plus longue`;
}
