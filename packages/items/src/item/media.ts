/** Licences under which what is shown or heard may be handed on, by their SPDX names. */
export const MEDIA_LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'etalab-2.0', 'MIT', 'OFL-1.1'] as const;

/** One of them. */
export type MediaLicence = (typeof MEDIA_LICENCES)[number];

/** A picture by reference, with what must be said of it. */
export interface Picture extends MediaFile {
  /** What it shows, for those who do not see it; never tells the answer. */
  readonly alternative: string;
  /** Its own width and height in pixels, which points are counted in. */
  readonly width: number;
  readonly height: number;
}

/** A picture that says nothing more than the words beside it: screen readers and the listening voice pass over it. */
export interface DecorativePicture extends MediaFile {
  readonly decorative: true;
  readonly width: number;
  readonly height: number;
}

/** Something to listen to by reference; never the only way to what it says. */
export interface Sound extends MediaFile {
  /** All that is heard, one sentence a line; never tells the answer. */
  readonly transcript: readonly string[];
  /** Its length. */
  readonly seconds: number;
}

/** A file beside a bank, and who may do what with it. */
export interface MediaFile {
  /** A path relative to where the bank's pictures and sounds are: `pictures/window.svg`. No scheme, no host, no way up. */
  readonly path: string;
  readonly licence: MediaLicence;
  readonly author: string;
}
