import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { xlsxOf } from './xlsx-of.ts';

/** What the writer itself brings. */
const { unzipSync, strFromU8 } = createRequire(fileURLToPath(import.meta.resolve('write-excel-file/universal')))(
  'fflate',
) as {
  readonly unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array>;
  readonly strFromU8: (bytes: Uint8Array) => string;
};

/** The name of the sheet, and its cells by their address, read from the XML of the file. */
async function read(blob: Blob): Promise<{ readonly sheet: string; readonly cells: Readonly<Record<string, string>> }> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (name: string): string => strFromU8(files[name]!);
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, one]) => one!);
  const cells = [...text('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d+)"([^>]*)>.*?<v>(.*?)<\/v>/gs)];
  return {
    sheet: /<sheet [^>]*name="(.*?)"/.exec(text('xl/workbook.xml'))?.[1] ?? '',
    cells: Object.fromEntries(
      cells.map(([, address, attributes, value]) => {
        expect(attributes).toContain('t="s"');
        return [address!, strings[Number(value)]!];
      }),
    ),
  };
}

test('the sheet has the name that La Coop looks for, and people begin in row 4, all of it text', async () => {
  const blank = [null, null];
  const table = [['Bénéficiaires', null], blank, ['Nom', 'Téléphone'], ['Petit', '0612345678'], ['=1+1', '01400']];
  expect(await read(await xlsxOf({ sheet: 'Bénéficiaires', table }))).toEqual({
    sheet: 'Bénéficiaires',
    cells: {
      A1: 'Bénéficiaires',
      A3: 'Nom',
      B3: 'Téléphone',
      A4: 'Petit',
      B4: '0612345678',
      A5: '=1+1',
      B5: '01400',
    },
  });
});
