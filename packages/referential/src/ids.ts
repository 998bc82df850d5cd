/** The 27 dimensions that Jalon measures: six of groundwork below DigComp Basic, then the 21 competences of DigComp 3.0. */
export type DimensionId = GroundworkId | CompetenceId;

/** Groundwork (gestes de base): pointer, touch, keyboard, windows, icons and words, connecting. */
export type GroundworkId = `jalon:0.${1 | 2 | 3 | 4 | 5 | 6}`;

/** A competence of DigComp 3.0 (JRC144121). Its code kept its meaning from 2.0 onwards. */
export type CompetenceId =
  | `digcomp:1.${1 | 2 | 3}`
  | `digcomp:2.${1 | 2 | 3 | 4 | 5 | 6}`
  | `digcomp:3.${1 | 2 | 3 | 4}`
  | `digcomp:4.${1 | 2 | 3 | 4}`
  | `digcomp:5.${1 | 2 | 3 | 4}`;

/** Area 0 is groundwork; 1 to 5 are DigComp's. */
export type AreaId = 'jalon:0' | `digcomp:${1 | 2 | 3 | 4 | 5}`;

/** A difficulty other than skill, or something that helps: F1 connection … F13 time. */
export type BarrierId = `barrier:F${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

/** Something the person wants to do. */
export type GoalId = `goal:${string}`;
