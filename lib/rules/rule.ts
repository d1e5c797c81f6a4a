import type { FieldId } from '../fields/catalogue';
import type { IsoDate } from '../fields/iso-date';
import type { FieldValue } from '../fields/values';
import type { PostalCodeFacts } from '../law/identifiers/communes';

export type Severity = 'blocking' | 'warning' | 'info';

/** Inputs of rules that are no field of the form. Absent means not known, and makes the rule incomplete. */
export interface CaseFacts {
  /** The day on which the contract is checked. Always known. */
  readonly today: IsoDate;
  readonly previousContractEndDate?: IsoDate;
  readonly previousContractLastRate?: number;
  readonly previousContractLastPayCents?: number;
  /** Rate to which the law entitled the apprentice in the last year of the previous contract. */
  readonly previousContractMinimumRate?: number;
  readonly previousContractDiplomaObtained?: boolean;
  readonly previousContractIsBtp?: boolean;
  readonly isDirectlyRelated?: boolean;
  /** Years that the diploma already held takes, when its code does not say. */
  readonly heldDiplomaYears?: number;
  /** Normal length of the training. */
  readonly cycleLengthMonths?: number;
  readonly mealsPerMonth?: number;
  readonly hasSentHazardDeclaration?: boolean;
  /** Slots of the portal with the state of their file, at « Transmettre » only. */
  readonly uploads?: Readonly<Record<string, 'empty' | 'chosen' | 'pending' | 'uploaded' | 'refused'>>;
  /** The user says that the sworn statement of the business project is signed and kept. */
  readonly hasBusinessProjectAttestation?: boolean;
  /** The user says that the residence and work permits of the apprentice were seen. */
  readonly hasCheckedWorkPermit?: boolean;
  /** The user says that master 1 is a volunteer employee, or the employer, or the spouse who works with the employer. */
  readonly isMasterVolunteer?: boolean;
  /** Years that master 1 worked at the trade taught; traineeships and apprenticeship do not count. */
  readonly masterYearsOfRelatedWork?: number;
  /** The apprentice prepares the diploma of this contract once more, after a failure. */
  readonly isApprenticeRepeating?: boolean;
  /** The company's other contracts kept by the user, this one left out. */
  readonly companyContracts?: readonly CompanyContract[];
  /** Where the user stands: `entry` while the form is filled, `sending` at « Transmettre ». */
  readonly stage?: 'entry' | 'sending';
  /** What the national lists say of the postal codes of the contract; a code left out was not looked up. */
  readonly communesOfPostalCode?: Readonly<Record<string, PostalCodeFacts>>;
  /** What is known of the establishments of the contract, by SIRET; one left out was not looked up. */
  readonly establishments?: Readonly<Record<string, EstablishmentFacts>>;
  /** State of the agreements looked up in the national list, by IDCC. */
  readonly agreements?: Readonly<Record<string, 'in-force' | 'repealed' | 'unknown'>>;
  /** Certifications looked up, by RNCP code. */
  readonly certifications?: Readonly<Record<string, CertificationFacts>>;
  /** The user says that the headcount is that of the whole company. */
  readonly hasCheckedHeadcount?: boolean;
  /** The user says that the SIRET is that of the place where the apprentice works. */
  readonly hasCheckedPlaceOfWork?: boolean;
  /** SIREN of the employer of the previous contract. */
  readonly previousEmployerSiren?: string;
  /** National levels of the diplomas that earlier contracts of the apprentice prepared. */
  readonly earlierContractLevels?: readonly number[];
  /** The user says that the head of the last CFA allowed a third contract of the same level. */
  readonly hasThirdContractAuthorization?: boolean;
  /** The user says that the agreement on the duration, signed with the CFA and the apprentice, is at hand. */
  readonly hasDurationAgreement?: boolean;
  /** Codes of the exemptions that « 50 » gathers, as the user said. */
  readonly gatheredExemptions?: readonly string[];
  /** Day on which the contract was sent to the OPCO; absent while it is not. */
  readonly sentOn?: IsoDate;
  /** Day on which the OPCO answered; absent while it has not. */
  readonly opcoDecidedOn?: IsoDate;
  /** Version of the form CERFA 10103 that was read or is to be sent: 14 for *14. */
  readonly formVersion?: number;
  /** The user says that the contract of a company CFA has its educational and financial annex. */
  readonly hasCompanyCfaAnnex?: boolean;
  /** Whether a CFA holds the quality certification Qualiopi, by SIRET; one left out was not looked up. */
  readonly qualiopiBySiret?: Readonly<Record<string, boolean>>;
  /** Something is written in the frame of the form that is reserved to the OPCO. */
  readonly isReservedFrameFilled?: boolean;
  /** The user says that the signed original and the documents are put away. */
  readonly hasKeptOriginals?: boolean;
  /** The user says that the signed form bears every signature and the visa of the CFA. */
  readonly hasCheckedSignatures?: boolean;
  /** The user says that the CFA is that of the company or of its group. */
  readonly isOwnCfa?: boolean;
  /** The user says that the hours beyond 35 are given back as days of rest, or are not. */
  readonly hasTimeOffInLieu?: boolean;
}
export type FactId = keyof CaseFacts;

export interface EstablishmentFacts {
  /** First day on which it is closed; null while it is open. */
  readonly closedOn: IsoDate | null;
  readonly postalCode: string | null;
}

export interface CertificationFacts {
  /** Last day on which the record is active; null while it has no end. */
  readonly activeUntil: IsoDate | null;
}

/** What is known of another contract of the company. */
export interface CompanyContract {
  readonly startDate: IsoDate;
  /** Last day, rupture included. */
  readonly endDate: IsoDate;
  readonly isRepeating: boolean;
  readonly masters: readonly { readonly lastName: string; readonly firstName: string; readonly birthDate: IsoDate }[];
}

export interface LegalSource {
  /** As a French reader knows it: « Code du travail, art. L6222-4 ». */
  readonly reference: string;
  /** Légifrance page of the text, or the public page read; null when the source has no address. */
  readonly url: string | null;
  readonly checkedOn: IsoDate;
  /** False: common sense or general knowledge; such a rule is never blocking. */
  readonly isSourced: boolean;
}

export interface Correction {
  readonly field: FieldId;
  readonly value: FieldValue;
}

export type Verdict =
  | { readonly is: 'pass' }
  /** The rule has nothing to say about this case. */
  | { readonly is: 'inapplicable' }
  /** An input is missing, unreadable, or outside the tables: nothing can be said. */
  | { readonly is: 'incomplete'; readonly missing: readonly string[] }
  | {
      readonly is: 'violation';
      /** French, « vous », names the values compared; what to do, then why. */
      readonly message: string;
      /** Fields to mark, the first is where « Aller au champ » leads. */
      readonly fields: readonly FieldId[];
      readonly corrections?: readonly Correction[];
      /** When one rule speaks with two voices; else the rule's own severity. */
      readonly severity?: Severity;
    };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fields: readonly FieldId[];
  readonly source: LegalSource;
  readonly corrections: readonly Correction[];
  /** Those of `fields` that are blank on the page: they speak once left empty, or at the button. Empty when the finding is about what is written. */
  readonly blank: readonly FieldId[];
  /** What the finding is about, its fields with what stands in them: the same rule about other values is another finding. Holds values. */
  readonly about: string;
}
