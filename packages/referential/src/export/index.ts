export { BASE_URI } from './base-uri.ts';
export { EXPORT_ATTRIBUTION } from './attribution.ts';
export type { ExportExtra, ExportOptions, OfficialWords } from './export-options.ts';
export { exportFrame } from './export-frame.ts';
export type {
  ExportedBand,
  ExportedCanDo,
  ExportedCode,
  ExportedEntry,
  ExportedFrame,
  ExportedTopic,
  ExportedWordLists,
  ExportedWords,
  GroundworkStep,
} from './exported-frame.ts';
export { toSkos } from './to-skos.ts';
export type { SkosDocument } from './skos-document.ts';
export type { SkosNode } from './skos-node.ts';
export { fromSkos } from './from-skos.ts';
export type { SkosResult } from './from-skos.ts';
export type { SkosIssue, SkosIssueCode } from './skos-issue.ts';
export { toCsv } from './to-csv.ts';
export type { CsvOptions } from './to-csv.ts';
export { CSV_COLUMNS } from './csv-rows.ts';
export type { CsvColumn } from './csv-rows.ts';
