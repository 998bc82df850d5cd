import type { Table } from '@jalon/history/coop';

/** What a file of this kind is called. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * One sheet as an Excel file, every cell text: codes and telephone numbers keep their noughts. The writer is fetched when it is needed; of
 * its ways the one that starts no worker, which the policy of the page would not let it start.
 */
export async function xlsxOf({ sheet, table }: { readonly sheet: string; readonly table: Table }): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const rows = table.map((row) => row.map((cell) => (cell === null ? null : { value: String(cell), type: String })));
  return write(rows, { sheet }).toBlob();
}
