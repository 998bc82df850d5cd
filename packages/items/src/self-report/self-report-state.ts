import type { HelpDegree } from './self-report-body.ts';

/** What was declared, or null: plain JSON. */
export interface SelfReportState {
  readonly declared: HelpDegree | null;
}

/** Declares a degree, in place of the one before. */
export interface SelfReportAction {
  readonly type: 'declare';
  readonly degree: HelpDegree;
}
