import type { MouseEvent, ReactElement } from 'react';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link HoldingBar}. */
export interface HoldingBarProps {
  /** What is in hand, in words. */
  readonly label: string;
  readonly words: FilesWords;
  /** Absent in the folder where the file already is. */
  readonly onPut: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  readonly onCancel: () => void;
}

/** What is in hand, and what can be done with it in the folder shown. */
export function HoldingBar({ label, words, onPut, onCancel }: HoldingBarProps): ReactElement {
  return (
    <div className="jv-toolbar jv-holding">
      <span className="jv-file-name">{label}</span>
      <span className="jv-toolbar-end">
        {onPut === undefined ? null : (
          <button type="button" className="jv-tool jv-tool-main" onClick={onPut}>
            {words.putHere}
          </button>
        )}
        <button type="button" className="jv-tool" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </div>
  );
}
