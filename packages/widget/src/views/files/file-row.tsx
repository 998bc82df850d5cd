import type { FilesWorld } from '@jalon/items';
import type { FileNow } from '@jalon/items/simulations/files';
import { useState, type MouseEvent, type PointerEvent, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { FilesWords } from './files-words.ts';
import { NameForm } from './name-form.tsx';

/** Properties of {@link FileRow}. */
export interface FileRowProps {
  readonly file: FileNow;
  readonly offers: FilesWorld['offers'];
  /** In hand: to be moved, to be copied, or not at all. */
  readonly held: 'move' | 'copy' | null;
  readonly opened: boolean;
  /** What is said beside its name: its day, or its folder. */
  readonly beside: string | undefined;
  readonly words: FilesWords;
  readonly onOpen: () => void;
  readonly onPick: (event: MouseEvent<HTMLElement>) => void;
  readonly onCopy: (event: MouseEvent<HTMLElement>) => void;
  /** Drag from here; with `touch`, by a finger too. */
  readonly onDrag: (touch: boolean) => (event: PointerEvent<HTMLElement>) => void;
  readonly onDelete: () => void;
  readonly onRename: (name: string) => void;
}

/**
 * A file. Pressing it opens it where opening is offered, else takes it; what else is offered has a button with its
 * word. A mouse drags the whole row; a finger drags from the button that moves, and scrolls elsewhere.
 */
export function FileRow(props: FileRowProps): ReactElement {
  const { file, offers, held, opened, beside, words, onOpen, onPick, onCopy, onDrag, onDelete, onRename } = props;
  const [naming, setNaming] = useState(false);
  const opens = offers.includes('open');
  const moves = offers.includes('move');
  const drag = moves && !naming ? onDrag(false) : undefined;
  const grip = moves ? onDrag(true) : undefined;
  const takes = moves && !opens;
  const face = (
    <>
      <Icon name={file.icon} />
      <span className="jv-file-name">
        <span className="jv-hidden">{words.kinds[file.icon]} </span>
        {file.name}
        {beside === undefined ? null : <span className="jv-quiet jv-leads">{beside}</span>}
      </span>
      {file.of === undefined ? null : <span className="jv-mark">{words.isCopy}</span>}
      {opened ? <span className="jv-mark">{words.opened}</span> : null}
    </>
  );
  return (
    <li className="jv-file" data-file={file.id} data-held={held === null ? 'no' : 'yes'} onPointerDown={drag}>
      {opens || takes ? (
        <button
          type="button"
          className={takes ? 'jv-row jv-grip' : 'jv-row'}
          aria-pressed={takes ? held === 'move' : undefined}
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
            aria-pressed={held === 'move'}
            onClick={onPick}
            onPointerDown={grip}
          >
            <Icon name="move" size={20} />
            {words.move}
          </button>
        ) : null}
        {offers.includes('copy') ? (
          <button
            type="button"
            className="jv-tool"
            aria-label={words.copyNamed(file.name)}
            aria-pressed={held === 'copy'}
            onClick={onCopy}
          >
            {words.copy}
          </button>
        ) : null}
        {offers.includes('rename') ? (
          <button
            type="button"
            className="jv-tool"
            aria-label={words.renameNamed(file.name)}
            aria-expanded={naming}
            onClick={() => setNaming(!naming)}
          >
            <Icon name="pencil" size={20} />
            {words.rename}
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
      {naming ? (
        <NameForm
          label={words.newName(file.name)}
          name={file.name}
          confirm={words.confirm}
          cancel={words.cancel}
          onName={(name) => {
            setNaming(false);
            onRename(name);
          }}
          onCancel={() => setNaming(false)}
        />
      ) : null}
    </li>
  );
}
