import type { BarrierId, CompetenceId, GroundworkId } from '../ids.ts';

/** The codes of every frame, each prefixed by its frame: `pix:2.3` is not `digcomp:2.3`. */
export interface EntryIds {
  readonly digcomp: `digcomp:${1 | 2 | 3 | 4 | 5}` | CompetenceId;
  readonly digcomp22: `digcomp22:${1 | 2 | 3 | 4 | 5}` | `digcomp22:${Bare<CompetenceId, 'digcomp'>}`;
  readonly jalon: 'jalon:0' | GroundworkId;
  readonly barrier: BarrierId;
  readonly prealable: `prealable:P${1 | 2 | 3 | 4 | 5}`;
  readonly crcn: `crcn:${CrcnCode}` | `crcn:${CrcnBand}` | `crcn:level-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
  readonly pix: `pix:${CrcnCode}`;
  readonly clea: `clea:${1 | 2 | 3 | 4}`;
  readonly anlci: `anlci:D${1 | 2 | 3 | 4}`;
  readonly eds: EdsTaskId;
  readonly dsi: `dsi:${DsiArea}` | DsiActivityId;
  readonly insee: 'insee:illectronisme' | 'insee:capacites-faibles';
  readonly coop: `coop:${string}`;
  readonly bases: `bases:${string}`;
  readonly places: `places:${string}`;
  readonly di: `di:${string}`;
  readonly di0: `di0:${string}`;
}

/** The frames that the package knows. */
export type FrameId = keyof EntryIds;

/** A code of any frame. Numbered frames are closed; La Coop, Les Bases, places and data·inclusion grow, so theirs are open. */
export type EntryId = EntryIds[FrameId];

/** A domain (`2`) or a competence (`2.3`) of the CRCN, as Pix numbers them too. */
export type CrcnCode =
  | `${1 | 2 | 3 | 4 | 5}`
  | `1.${1 | 2 | 3}`
  | `2.${1 | 2 | 3 | 4}`
  | `3.${1 | 2 | 3 | 4}`
  | `4.${1 | 2 | 3}`
  | `5.${1 | 2}`;

/** The four bands of the CRCN, two levels each. */
export type CrcnBand = 'novice' | 'independant' | 'avance' | 'expert';

/** One of the eight Foundation tasks of the Essential Digital Skills. */
export type EdsTaskId = `eds:${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** The areas of the DSI 2.0: information, communication, content, safety, problem solving. */
export type DsiArea = 'IL' | 'CC' | 'DCC' | 'SF' | 'PS';

/** One of the 30 activities of the DSI 2.0. */
export type DsiActivityId =
  | `dsi:IL${1 | 2 | 3 | 4}`
  | `dsi:CC${1 | 2 | 3 | 4 | 5 | 6}`
  | `dsi:DCC${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `dsi:SF${1 | 2 | 3 | 4 | 5 | 6}`
  | `dsi:PS${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

type Bare<Id extends string, Prefix extends string> = Id extends `${Prefix}:${infer Code}` ? Code : never;
