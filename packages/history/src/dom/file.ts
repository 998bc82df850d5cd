export { exportFile } from './file/export-file.ts';
export type { ExportFileOptions } from './file/export-file.ts';
export { FILE_LIMIT, readFileHeader } from './file/file-header.ts';
export type { FileHeader } from './file/file-header.ts';
export type { FileError, FileResult } from './file/file-result.ts';
export { importFile } from './file/import-file.ts';
export type { Imported, ImportFileOptions } from './file/import-file.ts';
export type { Refused } from './file/take-body.ts';
