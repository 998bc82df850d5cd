/** The 27 dimensions that Jalon measures: six of groundwork below DigComp Basic, then the 21 competences of DigComp 3.0. */
export type DimensionId = GroundworkId | CompetenceId;

/** Groundwork (gestes de base): pointer, touch, keyboard, windows, icons and words, connecting. */
export type GroundworkId = `jalon:0.${1 | 2 | 3 | 4 | 5 | 6}`;

/** The bare code of a competence of DigComp 3.0. Other frames use the same numbers for other things: ids are always prefixed. */
export type CompetenceCode =
  | `1.${1 | 2 | 3}`
  | `2.${1 | 2 | 3 | 4 | 5 | 6}`
  | `3.${1 | 2 | 3 | 4}`
  | `4.${1 | 2 | 3 | 4}`
  | `5.${1 | 2 | 3 | 4}`;

/** A competence of DigComp 3.0 (JRC144121). Its code kept its meaning from 2.0 onwards. */
export type CompetenceId = `digcomp:${CompetenceCode}`;

/** The bare code of an area of DigComp 3.0. Groundwork, area `jalon:0`, has none: it is ours. */
export type AreaCode = '1' | '2' | '3' | '4' | '5';

/** Area 0 is groundwork; 1 to 5 are DigComp's. */
export type AreaId = 'jalon:0' | `digcomp:${AreaCode}`;

/** A difficulty other than skill, or something that helps: F1 connection … F13 time. */
export type BarrierId = `barrier:F${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

/** Something the person wants to do. */
export type GoalId = `goal:${string}`;

/** What DigComp 3.0 takes for granted before Basic: P1 reading, P2 connection, P3 device, P4 help, P5 help adapting. The numbers are ours. */
export type PrerequisiteId = `prealable:P${1 | 2 | 3 | 4 | 5}`;
