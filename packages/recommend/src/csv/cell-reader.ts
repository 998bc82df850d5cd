import type { CsvEncoding } from './csv-options.ts';
import type { CutCell } from './cut-row.ts';
import { decodeUtf8, decodeWindows1252 } from './decode-bytes.ts';

/** Turns cut cells into text, finding out the encoding on the way. */
export interface CellReader {
  /** The text of a cell; `odd` where it is not of the encoding of the file. */
  readonly read: (bytes: Uint8Array, cell: CutCell) => { readonly value: string; readonly odd: boolean };
}

/**
 * Nothing but ASCII says nothing of the encoding; the first cell that holds more decides, unless `given` did. In a UTF-8 file, a cell
 * that is not UTF-8 is read as windows-1252 and said to be odd: a file sewn together from several.
 */
export function cellReader(given: CsvEncoding | undefined): CellReader {
  let encoding = given;
  return {
    read(bytes, cell) {
      const { start, end } = cell;
      if (encoding === 'windows-1252')
        return { value: unquoted(decodeWindows1252(bytes, start, end), cell), odd: false };
      const text = decodeUtf8(bytes, start, end);
      if (text !== null) {
        if (text.length < end - start) encoding = 'utf-8';
        return { value: unquoted(text, cell), odd: false };
      }
      const odd = encoding === 'utf-8';
      encoding ??= 'windows-1252';
      return { value: unquoted(decodeWindows1252(bytes, start, end), cell), odd };
    },
  };
}

function unquoted(text: string, { doubled }: CutCell): string {
  return doubled ? text.replaceAll('""', '"') : text;
}
