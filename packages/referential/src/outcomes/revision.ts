/** One edition of the official data, told apart by date and hash. */
export interface Revision {
  readonly version: string;
  /** The day the JRC dates its supplement, `YYYY-MM-DD`. */
  readonly date: string;
  /** SHA-256 of the two official files, hexadecimal. */
  readonly hashes: { readonly xlsx: string; readonly jsonld: string };
  /** Published corrections that were applied; none is known. */
  readonly errata: readonly string[];
}

/** The edition of the official data supplement (JRC144705) that the codes were read from. */
export const REVISION: Revision = {
  version: '3.0',
  date: '2025-11-24',
  hashes: {
    xlsx: 'cc7e9879f1f4df9fa71f68190aedf487cbcd26ddd86c92dc387618b61e3287c7',
    jsonld: 'f282a4f76891e1a0f5371cd2f2b13dd0ca3c36ead430980ca4114aa0dec84390',
  },
  errata: [],
};
