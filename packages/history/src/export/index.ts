export { exportPage } from './export-page.ts';
export type { ExportLanguage } from './export-page.ts';
export { EXPORT_STYLE } from './export-style.ts';
export { personExport } from './person-export.ts';
export type { PersonExport } from './person-export.ts';
