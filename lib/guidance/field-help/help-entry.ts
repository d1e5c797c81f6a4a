/** What to put into one field, in plain words. */
export interface HelpEntry {
  readonly put: string;
  /** The paper or the person that knows it. */
  readonly where: string;
  /** An invented answer; empty for a box, whose answers can be seen. */
  readonly example: string;
  /** The part of the notice of the form that speaks of it. */
  readonly notice: string;
}

/** Parts of notice 51649, which go with the frames of the form. */
export const noticeParts = {
  employer: 'Notice du CERFA (n° 51649), cadre « L’employeur »',
  apprentice: 'Notice du CERFA (n° 51649), cadre « L’apprenti(e) »',
  master: 'Notice du CERFA (n° 51649), cadre « Le maître d’apprentissage »',
  contract: 'Notice du CERFA (n° 51649), cadre « Le contrat »',
  training: 'Notice du CERFA (n° 51649), cadre « La formation »',
  signature: 'Notice du CERFA (n° 51649), signatures et dépôt du contrat',
} as const;
