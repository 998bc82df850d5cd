import type { FileNow } from '@jalon/items/simulations/files';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link BasketView}. */
export interface BasketViewProps {
  readonly files: readonly FileNow[];
  readonly words: FilesWords;
  readonly onRestore: (file: string) => void;
  readonly onEmpty: () => void;
}

/** What was deleted, each to be taken back, and the button that empties it all. */
export function BasketView({ files, words, onRestore, onEmpty }: BasketViewProps): ReactElement {
  if (files.length === 0) return <p className="jv-quiet jv-pad">{words.nothingInBasket}</p>;
  return (
    <>
      <ul className="jv-rows">
        {files.map((file) => (
          <li className="jv-file" key={file.id} data-file={file.id}>
            <span className="jv-row">
              <Icon name={file.icon} />
              <span className="jv-file-name">
                <span className="jv-hidden">{words.kinds[file.icon]} </span>
                {file.name}
              </span>
            </span>
            <span className="jv-toolbar-end">
              <button
                type="button"
                className="jv-tool"
                aria-label={words.restoreNamed(file.name)}
                onClick={() => onRestore(file.id)}
              >
                {words.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="jv-tool" onClick={(event) => event.detail < 2 && onEmpty()}>
        <Icon name="bin" size={20} />
        {words.emptyBasket}
      </button>
    </>
  );
}
