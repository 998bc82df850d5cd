import type { FilesFolder } from '@jalon/items';
import type { MouseEvent, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link FolderRow}. */
export interface FolderRowProps {
  readonly folder: FilesFolder;
  /** Name of the file in hand, if any: then pressing the folder puts it there, and opening has its own button. */
  readonly held: string | undefined;
  readonly words: FilesWords;
  readonly onPut: (event: MouseEvent<HTMLElement>) => void;
  readonly onOpen: () => void;
}

/** A folder: a place for what is in hand, else a way in. */
export function FolderRow({ folder, held, words, onPut, onOpen }: FolderRowProps): ReactElement {
  return (
    <li className="jv-file" data-place={folder.id}>
      <button
        type="button"
        className="jv-row"
        data-folder={folder.id}
        aria-label={held === undefined ? `${words.folder} ${folder.name}` : words.putIn(held, folder.name)}
        onClick={(event) => {
          if (held !== undefined) onPut(event);
          else if (event.detail < 2) onOpen();
        }}
      >
        <Icon name={folder.icon === 'key' ? 'usb-key' : 'folder'} />
        <span className="jv-file-name">{folder.name}</span>
      </button>
      {held === undefined ? null : (
        <button type="button" className="jv-tool" aria-label={words.openNamed(folder.name)} onClick={onOpen}>
          {words.open}
        </button>
      )}
    </li>
  );
}
