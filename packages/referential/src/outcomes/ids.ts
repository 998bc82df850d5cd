import type { OutcomeCode, StatementCode } from './codes.ts';

/** A competence statement of DigComp 3.0, `digcomp:CS1.1.01` to `digcomp:CS5.4.13`. */
export type StatementId = `digcomp:${StatementCode}`;

/** A learning outcome of DigComp 3.0, `digcomp:LO1.1.01` to `digcomp:LO5.4.17`. */
export type OutcomeId = `digcomp:${OutcomeCode}`;
