export { BENEFICIARY_FIELDS } from './beneficiary/beneficiary-fields.ts';
export type { BeneficiaryField } from './beneficiary/beneficiary-fields.ts';
export type { BeneficiaryIssue } from './beneficiary/beneficiary-issue.ts';
export { beneficiaryRow } from './beneficiary/beneficiary-row.ts';
export type {
  BeneficiaryContext,
  BeneficiaryExtras,
  BeneficiaryRow,
  CoopCommune,
} from './beneficiary/beneficiary-row.ts';
export { beneficiarySheet } from './beneficiary/beneficiary-sheet.ts';
export type { BeneficiarySheet, BeneficiarySheetIssue } from './beneficiary/beneficiary-sheet.ts';
export { readyToCopy } from './ready-to-copy.ts';
export type { CopyField, CopyNames, ReadyField, ReadyToCopy } from './ready-to-copy.ts';
export { coopWords } from './words/coop-words-of.ts';
export type { CoopWords } from './words/coop-words.ts';
export { ageBandOf, COOP_AGE_BANDS } from './age-band.ts';
export type { CoopAgeBand } from './age-band.ts';
export { GROUP_LIMIT, groupCounts } from './group-counts.ts';
export type { GroupCounts, GroupMember } from './group-counts.ts';
export { csvOf } from './csv-of.ts';
export type { Cell, Table } from './table.ts';
export { accompanimentTable } from './accompaniment-table.ts';
export { peopleTable } from './people-table.ts';
