import type { ImportLimits } from '../import-limits.ts';
import { Refusal } from '../refusal.ts';
import type { Workbook } from './open-workbook.ts';
import { parseXml } from './parse-xml.ts';
import { unescapeCell } from './unescape-cell.ts';

/** The texts that cells share, by their number. Runs of one text are joined; readings (`rPh`) are left out. */
export function readSharedStrings(workbook: Workbook, limits: ImportLimits): readonly string[] {
  const { sharedStrings } = workbook;
  if (sharedStrings === null) return [];
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  parseXml(workbook.part(sharedStrings), sharedStrings, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text(more) {
      if (!inText) return;
      text += more;
      if (text.length > limits.textLength)
        throw new Refusal(
          'too-large',
          sharedStrings,
          `texts of at most ${limits.textLength} characters`,
          `${text.length}`,
        );
    },
    close(name) {
      if (name === 'si') texts.push(unescapeCell(text));
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}
