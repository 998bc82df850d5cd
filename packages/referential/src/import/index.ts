export { importJsonLd } from './import-json-ld.ts';
export { importXlsx } from './import-xlsx.ts';
export type { ImportResult } from './import-result.ts';
export { IMPORT_LIMITS } from './import-limits.ts';
export type { ImportLimits } from './import-limits.ts';
export { checkImport } from './check-import.ts';
export type { CompetenceCounts, ImportCount, ImportOrigin, ImportReport, ImportTotal } from './import-report.ts';
export type { FindingCode, ImportIssue, ImportIssueCode, UnreadableCode } from './import-issue.ts';
export type { RepairCode } from './import-notes.ts';
export type {
  ImportedArea,
  ImportedCompetence,
  ImportedFrame,
  ImportedLevel,
  ImportedOutcome,
  ImportedStatement,
  ImportedTerm,
} from './imported-frame.ts';
export { frameDifferences } from './frame-differences.ts';
export { IMPORT_ATTRIBUTION } from './attribution.ts';
