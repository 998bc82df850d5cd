import type { DataCategory, Purpose } from '../purpose.ts';
import type { Ground } from './ground.ts';
import type { Right } from './rights.ts';

/** What a person was told, once for all: one purpose, its ground and its bounds (ISO/IEC TS 27560, profile for the GDPR). */
export interface GroundRecord<G extends Ground = Ground> {
  readonly schema: 'jalon.ground/1';
  readonly recordId: string;
  readonly tenant: string;
  readonly subject: string;
  readonly purpose: Purpose;
  readonly ground: G;
  readonly dataCategories: readonly DataCategory[];
  /** Whether it includes what art. 9 protects, such as health. */
  readonly specialCategory: boolean;
  /** The categories that the person may leave out. */
  readonly optionalData: readonly DataCategory[];
  /** Structures or roles by name; never "partners". */
  readonly recipients: readonly Party[];
  readonly controllers: readonly [Party, ...Party[]];
  /** `country`: ISO 3166. */
  readonly storage: { readonly place: 'device' | 'server'; readonly country: string };
  /** ISO 3166 code of the law that applies. */
  readonly jurisdiction: string;
  readonly processing: { readonly collection: 'by-the-person' | 'with-a-helper' | 'from-a-structure' };
  readonly retention: { readonly after: 'lastContact' | 'lastUpdate'; /** 1–24. */ readonly months: number };
  readonly notice: Notice;
  readonly withdrawal: {
    readonly how: readonly ('in-app' | 'spoken' | 'letter' | 'e-mail')[];
    readonly contact: string;
  };
  readonly rights: readonly Right[];
  /** Whom to complain to, such as `CNIL`. */
  readonly complaintAuthority: string;
  /** Who may agree: the person, or somebody for them (under 15, or a protected adult). */
  readonly capacity: 'own' | 'under-15' | 'protected-adult';
}

/** A structure or a role. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** Postal address, on one line. */
  readonly address?: string;
  /** Where to write or call. */
  readonly contact?: string;
}

/** The very words that were shown or read out. */
export interface Notice {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the words, 64 hexadecimal digits. */
  readonly sha256: string;
  /** BCP 47. */
  readonly language: string;
  readonly channel: 'read-aloud' | 'paper' | 'screen' | 'falc' | 'audio';
}
