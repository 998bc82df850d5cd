import { strToU8, zipSync } from 'fflate';
import { fixtureSheets, type FixtureSheet } from './sheets.ts';

/** The XML parts of a workbook of those sheets, by name. Texts are shared, as spreadsheets write them. */
export function fixtureParts(sheets: readonly FixtureSheet[] = fixtureSheets()): Record<string, string> {
  const shared = new Map<string, number>();
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const cell = (value: string | number, column: number, row: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number')
      return `<c r="${reference}"><v>${value === 1.1 ? '1.1000000000000001' : value}</v></c>`;
    if (!shared.has(value)) shared.set(value, shared.size);
    return `<c r="${reference}" t="s"><v>${shared.get(value)}</v></c>`;
  };
  const bodies = sheets.map(({ rows }, index) => {
    const lines = rows.map(
      (row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at + 1)).join('')}</row>`,
    );
    return [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ];
  });
  const texts = [...shared.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, `${kind}/worksheet`, `worksheets/sheet${index + 1}.xml`)),
    relation('rIdT', `${kind}/sharedStrings`, 'sharedStrings.xml'),
  ];
  return {
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${kind}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${texts.join('')}</sst>`,
    ...(Object.fromEntries(bodies) as Record<string, string>),
  };
}

/** The bytes of an invented XLSX file. */
export function fixtureXlsx(parts: Readonly<Record<string, string>> = fixtureParts()): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00Z' });
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
