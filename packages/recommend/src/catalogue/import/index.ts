export { importCsv } from './import-csv.ts';
export { importJson } from './import-json.ts';
export { importLesBases } from './import-les-bases.ts';
export { importDataInclusion } from './import-data-inclusion.ts';
export { importPractice } from './import-practice.ts';
export type { Imported } from './gather-resources.ts';
export type { Chunks, ImportDefaults, ImportOptions } from './import-options.ts';
export type { FieldName } from './field-name.ts';
export type { ResourceIssue } from './resource-issue.ts';
