import type { ActionInput, FilesAction, FilesFolder, FilesState, FilesWorld } from '@jalon/items';
import type { FileNow } from '@jalon/items/simulations/files';
import type { MouseEvent, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { Move } from '../parts/use-move.ts';
import { FileRow } from './file-row.tsx';
import type { FilesWords } from './files-words.ts';
import { FolderRow } from './folder-row.tsx';

/** Properties of {@link FolderContents}. */
export interface FolderContentsProps {
  readonly folders: readonly FilesFolder[];
  readonly files: readonly FileNow[];
  /** None while a document is being saved. */
  readonly offers: FilesWorld['offers'];
  readonly state: FilesState;
  /** Name of the file in hand, if any. */
  readonly held: string | undefined;
  /** How many files the basket holds; absent: it is not shown here. */
  readonly basket: number | undefined;
  /** What is said beside a file: its day, or its folder. */
  readonly besideOf: (file: FileNow) => string | undefined;
  readonly words: FilesWords;
  readonly pick: Move['pick'];
  readonly put: Move['put'];
  readonly drag: Move['drag'];
  readonly inputOf: (event: MouseEvent<HTMLElement>) => ActionInput;
  readonly onAction: (action: FilesAction) => void;
}

/** The folders and files that show, and the basket where it stands. */
export function FolderContents(props: FolderContentsProps): ReactElement {
  const { folders, files, offers, state, held, basket, besideOf, words, pick, put, drag, inputOf, onAction } = props;
  return (
    <ul className="jv-rows">
      {folders.map((folder) => (
        <FolderRow
          key={folder.id}
          folder={folder}
          held={held}
          words={words}
          onPut={put(folder.id)}
          onOpen={() => onAction({ type: 'openFolder', folder: folder.id })}
        />
      ))}
      {files.map((file) => (
        <FileRow
          key={file.id}
          file={file}
          offers={offers}
          held={state.held !== file.id ? null : state.copying ? 'copy' : 'move'}
          opened={state.opened.includes(file.id)}
          beside={besideOf(file)}
          words={words}
          onOpen={() => onAction({ type: 'openFile', file: file.id })}
          onPick={pick(file.id)}
          onCopy={(event) => onAction({ type: 'copy', file: file.id, input: inputOf(event) })}
          onDrag={(touch) => drag(file.id, file.name, touch)}
          onDelete={() => onAction({ type: 'delete', file: file.id })}
          onRename={(name) => onAction({ type: 'rename', file: file.id, name })}
        />
      ))}
      {basket === undefined ? null : (
        <li className="jv-file">
          <button
            type="button"
            className="jv-row"
            data-folder="basket"
            onClick={(event) => event.detail < 2 && onAction({ type: 'openFolder', folder: 'basket' })}
          >
            <Icon name="bin" />
            <span className="jv-file-name">{words.basket}</span>
            <span className="jv-mark">{basket}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
