import { strFromU8 } from 'fflate';
import type { ImportLimits } from '../import-limits.ts';
import { Refusal } from '../refusal.ts';
import { readDirectory } from '../zip/read-directory.ts';
import { unpackPart } from '../zip/unpack-part.ts';
import { parseXml } from './parse-xml.ts';

/** A workbook whose parts are unpacked only when asked for. */
export interface Workbook {
  /** The sheets' names as written, with the part of each. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The part of the shared texts, null where there is none. */
  readonly sharedStrings: string | null;
  /** The XML of a part. */
  part(name: string): string;
}

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Opens an XLSX (ECMA-376, Office Open XML): its directory, its list of sheets, and where each of them is. */
export function openWorkbook(bytes: Uint8Array, limits: ImportLimits): Workbook {
  const parts = readDirectory(bytes, limits);
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found === undefined) throw new Refusal('missing-part', name, 'a part of an XLSX workbook', 'none');
    return strFromU8(unpackPart(bytes, found));
  };
  const targets = new Map<string, { readonly kind: string; readonly part: string }>();
  parseXml(part(RELATIONS), RELATIONS, {
    open(name, attribute) {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      const kind = attribute('Type')?.split('/').at(-1) ?? '';
      targets.set(id, { kind, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
    },
  });
  const sheets = new Map<string, string>();
  parseXml(part(BOOK), BOOK, {
    open(name, attribute) {
      if (name !== 'sheet') return;
      const title = attribute('name') ?? '';
      const target = targets.get(attribute('id') ?? '');
      if (target?.kind === 'worksheet') sheets.set(title, target.part);
    },
  });
  const shared = [...targets.values()].find(({ kind }) => kind === 'sharedStrings');
  return { sheets, sharedStrings: shared?.part ?? null, part };
}
