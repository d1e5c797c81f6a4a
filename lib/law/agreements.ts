/** Agreements of building and public works whose apprentices are paid by the branch agreement of 8 February 2005. */
const btpWorkerAgreements: readonly string[] = ['1596', '1597', '1702', '2609', '2614'];
/** Managers of the same branches: presumed covered, no text was seen for them. */
const btpManagerAgreements: readonly string[] = ['2420', '3212'];

/** Whether the branch agreement on apprentices' pay surely covers this agreement. */
export function isBtpPayAgreement(idcc: string): boolean {
  return btpWorkerAgreements.includes(idcc);
}

/** Whether it is an agreement of BTP managers, to which the branch pay is presumed to apply. */
export function isBtpManagerAgreement(idcc: string): boolean {
  return btpManagerAgreements.includes(idcc);
}

/** Whether it is an agreement of building or public works, workers to managers. */
export function isBtpAgreement(idcc: string): boolean {
  return isBtpPayAgreement(idcc) || isBtpManagerAgreement(idcc);
}

/** Regional BTP agreements, that Constructys manages although its table does not name them. */
export const regionalBtpAgreements: readonly string[] = ['1740', '1843', '2707'];

/** Stand for no agreement at all, or one being negotiated. */
export const noAgreementCodes: readonly string[] = ['9998', '9999'];

// 3107 (booklet of the national BTP agreements) is left out on purpose: it is also the IDCC of an overseas BTP agreement.
const brochures: Readonly<Record<string, readonly string[]>> = {
  3193: ['1596'],
  3258: ['1597'],
  3002: ['2609'],
  3322: ['2420'],
  3005: ['1702', '2614', '3212'],
  3154: ['3216'],
  3287: ['1947'],
};

/**
 * Agreements printed in the booklet of the Journal officiel that a text names (« B3193 », « 3005T2 », « 3005-II »).
 * Empty when it is « B » alone or names an unknown booklet, null when the text is no booklet number.
 */
export function agreementsOfBrochure(text: string): readonly string[] | null {
  const written = text.replace(/\s/g, '').toUpperCase();
  const [, letter = '', digits = ''] = /^(B?)(\d{4})?(?:[T–-]\S*)?$/.exec(written) ?? [];
  if (digits !== '') return brochures[digits] ?? (letter === '' ? null : []);
  return written === 'B' ? [] : null;
}
