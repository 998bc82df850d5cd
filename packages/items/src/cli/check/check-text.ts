import type { BankItem } from '../../item/item.ts';
import { lineOf, offsetOf } from '../json/line-of.ts';
import { readJson } from '../json/read-json.ts';
import { checkEntry } from './check-entry.ts';
import { levelOf, type Trouble, type TroubleLevel } from './trouble.ts';

/** One trouble, where an editor shows it. */
export interface FoundTrouble {
  readonly line: number;
  readonly column: number;
  /** Id of the item; null where it has none yet. */
  readonly item: string | null;
  /** JSON Pointer from the root of the file. */
  readonly path: string;
  readonly level: TroubleLevel;
  readonly trouble: Trouble;
}

/** What was found of the text of one file. */
export interface CheckedText {
  /** False where the text is no JSON: nothing could be looked at. */
  readonly isJson: boolean;
  /** Entries of the file. */
  readonly items: number;
  /** Those sound enough to be played. */
  readonly playable: readonly BankItem[];
  readonly troubles: readonly FoundTrouble[];
}

/** Checks a file's text: one item with its key, or a list of them. `known` collects the ids met so far, over several files; `isThere` knows what lies beside the file. */
export function checkText(
  text: string,
  known: Set<string> = new Set(),
  isThere?: (path: string) => boolean,
): CheckedText {
  const read = readJson(text);
  if (!read.ok) {
    const trouble: Trouble = { code: 'not-json', fault: read.fault };
    const place = lineOf(text, read.offset);
    return {
      isJson: false,
      items: 0,
      playable: [],
      troubles: [{ ...place, item: null, path: '', level: 'error', trouble }],
    };
  }
  const { value, places, repeated } = read;
  const found = (item: string | null, path: string, trouble: Trouble): FoundTrouble => ({
    ...lineOf(text, offsetOf(places, path)),
    item,
    path,
    level: levelOf(trouble),
    trouble,
  });
  const entries = Array.isArray(value)
    ? value.map((entry: unknown, index) => ({ entry, at: `/${index}` }))
    : [{ entry: value, at: '' }];
  const checked = entries.map(({ entry, at }) => ({ at, ...checkEntry(entry, isThere) }));
  return {
    isJson: true,
    items: entries.length,
    playable: checked.flatMap(({ playable }) => (playable === null ? [] : [playable])),
    troubles: [
      ...(entries.length === 0 ? [found(null, '', { code: 'nothing-inside' })] : []),
      ...repeated.map((path) => found(null, path, { code: 'repeated-member', name: nameOf(path) })),
      ...checked.flatMap(({ at, id, troubles }) => {
        const repeats = id !== null && known.has(id);
        if (id !== null) known.add(id);
        return [
          ...(repeats ? [found(id, `${at}/item/id`, { code: 'repeated-id', id })] : []),
          ...troubles.map(({ path, trouble }) => found(id, `${at}${path}`, trouble)),
        ];
      }),
    ],
  };
}

function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
