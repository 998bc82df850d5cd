/** What both formats hold, before any word of it is understood. All values are texts, `place` says where they stand. */
export interface RawFrame {
  readonly areas: readonly RawArea[];
  readonly competences: readonly RawCompetence[];
  readonly levels: readonly RawLevel[];
  readonly statements: readonly RawStatement[];
  readonly outcomes: readonly RawOutcome[];
  readonly glossary: readonly RawTerm[];
}

export interface RawArea {
  readonly place: string;
  readonly code: string;
  readonly title: string;
  readonly descriptor: string;
}

export interface RawCompetence extends RawArea {
  readonly area: string;
}

export interface RawLevel {
  readonly place: string;
  readonly band: string;
  readonly old8: string;
  readonly scale6: string;
  readonly bandDescription: string;
  readonly description: string;
  readonly purpose: string;
}

export interface RawStatement {
  readonly place: string;
  readonly code: string;
  readonly area: string;
  readonly competence: string;
  readonly band: string;
  readonly ai: string;
  readonly text: string;
}

export interface RawOutcome extends RawStatement {
  readonly type: string;
}

export interface RawTerm {
  readonly place: string;
  readonly term: string;
  readonly explanation: string;
}
