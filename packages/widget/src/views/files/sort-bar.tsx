import type { FilesState } from '@jalon/items';
import type { ReactElement } from 'react';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link SortBar}. */
export interface SortBarProps {
  readonly sorted: FilesState['sorted'];
  readonly words: FilesWords;
  readonly onSort: (by: 'name' | 'date') => void;
}

/** The two orders that files can be shown in. */
export function SortBar({ sorted, words, onSort }: SortBarProps): ReactElement {
  return (
    <span className="jv-toolbar-end">
      {(['name', 'date'] as const).map((by) => (
        <button type="button" key={by} className="jv-tool" aria-pressed={sorted === by} onClick={() => onSort(by)}>
          {by === 'name' ? words.byName : words.byDate}
        </button>
      ))}
    </span>
  );
}
