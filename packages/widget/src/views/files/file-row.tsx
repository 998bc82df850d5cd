import type { FilesWorld } from '@jalon/items';
import type { MouseEvent, PointerEvent, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link FileRow}. */
export interface FileRowProps {
  readonly file: FilesWorld['files'][number];
  readonly offers: FilesWorld['offers'];
  readonly held: boolean;
  readonly opened: boolean;
  readonly words: FilesWords;
  readonly onOpen: () => void;
  readonly onPick: (event: MouseEvent<HTMLElement>) => void;
  /** Drag from here; with `touch`, by a finger too. */
  readonly onDrag: (touch: boolean) => (event: PointerEvent<HTMLElement>) => void;
  readonly onDelete: () => void;
}

/**
 * A file. Pressing it opens it where opening is offered, else takes it; what else is offered has a button with its
 * word. A mouse drags the whole row; a finger drags from the button that moves, and scrolls elsewhere.
 */
export function FileRow(props: FileRowProps): ReactElement {
  const { file, offers, held, opened, words, onOpen, onPick, onDrag, onDelete } = props;
  const opens = offers.includes('open');
  const moves = offers.includes('move');
  const drag = moves ? onDrag(false) : undefined;
  const grip = moves ? onDrag(true) : undefined;
  const takes = moves && !opens;
  const face = (
    <>
      <Icon name={file.icon} />
      <span className="jv-file-name">
        <span className="jv-hidden">{words.kinds[file.icon]} </span>
        {file.name}
      </span>
      {opened ? <span className="jv-mark">{words.opened}</span> : null}
    </>
  );
  return (
    <li className="jv-file" data-file={file.id} data-held={held ? 'yes' : 'no'} onPointerDown={drag}>
      {opens || takes ? (
        <button
          type="button"
          className={takes ? 'jv-row jv-grip' : 'jv-row'}
          aria-pressed={takes ? held : undefined}
          onClick={takes ? onPick : (event) => event.detail < 2 && onOpen()}
          onPointerDown={takes ? grip : undefined}
        >
          {face}
        </button>
      ) : (
        <span className="jv-row">{face}</span>
      )}
      <span className="jv-toolbar-end">
        {moves && opens ? (
          <button
            type="button"
            className="jv-tool jv-grip"
            aria-label={words.moveNamed(file.name)}
            aria-pressed={held}
            onClick={onPick}
            onPointerDown={grip}
          >
            <Icon name="move" size={20} />
            {words.move}
          </button>
        ) : null}
        {offers.includes('delete') ? (
          <button
            type="button"
            className="jv-tool"
            aria-label={words.removeNamed(file.name)}
            onClick={(event) => event.detail < 2 && onDelete()}
          >
            <Icon name="bin" size={20} />
            {words.remove}
          </button>
        ) : null}
      </span>
    </li>
  );
}
