import type { ReceiptLine } from '../../lib/filling/fill-plan';

/** Why a field was not written, and what that leaves to do; never a value. */
export const refusalWords: Readonly<Record<NonNullable<ReceiptLine['reason']>, string>> = {
  ambiguous: 'Non écrit : plusieurs champs de la page peuvent être celui-ci.',
  'read-only': 'Non écrit : la page ne laisse pas modifier ce champ.',
  disabled: 'Non écrit : ce champ est grisé sur la page.',
  'too-long': 'Non écrit : la valeur est plus longue que le champ.',
  'no-such-option': 'Non écrit : la liste de la page ne propose pas cette valeur.',
  'several-options': 'Non écrit : plusieurs choix de la liste correspondent.',
  'wrong-kind': 'Non écrit : la page attend un autre genre de réponse.',
  'unreadable-value': 'Non écrit : la valeur du profil est incomplète ou mal écrite.',
  attestation: 'À lire et à cocher par vous : Truelle ne coche jamais une attestation.',
  'year-on-two-digits': 'Non écrit : la page ne prend que deux chiffres pour l’année.',
  'not-shown': 'Non écrit : ce champ n’est pas sur la page.',
  'user-typing': 'Non écrit : vous étiez en train d’y écrire.',
  hidden: 'Non écrit : ce champ est masqué sur la page.',
  'not-read-back': 'Écrit, mais introuvable à la relecture. Vérifiez ce champ.',
  vanished: 'La page a retiré ce champ pendant le remplissage.',
};
