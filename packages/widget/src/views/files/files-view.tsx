import type { FilesAction, FilesState, FilesWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import { moveWords } from '../parts/move-words.ts';
import { useMove } from '../parts/use-move.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { FileRow } from './file-row.tsx';
import { FolderRow } from './folder-row.tsx';
import { HoldingBar } from './holding-bar.tsx';
import { filesWords } from './files-words.ts';

/** Files and folders. A file moves by drag, by "Déplacer" then its folder, or by keyboard: same result. */
export function FilesView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<FilesWorld, FilesState, FilesAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const words = filesWords[locale];
  const moving = moveWords[locale];
  const folderName = (id: string): string => world.folders.find((folder) => folder.id === id)?.name ?? words.root;
  const fileName = (id: string): string => world.files.find((file) => file.id === id)?.name ?? '';
  const here = world.folders.find(({ id }) => id === state.current);
  const folders = world.folders.filter(({ parent }) => parent === state.current);
  const files = world.files.filter(({ id }) => state.folders[id] === state.current && !state.deleted.includes(id));
  const held = world.files.find(({ id }) => id === state.held);
  const move = useMove({
    held: state.held,
    onPick: (file, input) => onAction({ type: 'pick', file, input }),
    onPut: (folder, input) => onAction({ type: 'put', folder, input }),
    onCancel: () => onAction({ type: 'cancel' }),
  });
  useFocusOnChange(
    `${state.current} ${state.held ?? ''} ${state.deleted.length} ${state.moves}`,
    frame,
    (area) => area.querySelector<HTMLElement>('h2'),
    'lost',
  );
  return (
    <WorldFrame kind="files" title={words.title} messages={messages} frame={frame}>
      <div className="jv-files" data-holding={held === undefined ? 'no' : 'yes'} {...move.board}>
        <div className="jv-toolbar">
          {here === undefined ? null : (
            <button
              type="button"
              className="jv-tool"
              data-place={here.parent}
              onClick={(event) => event.detail < 2 && onAction({ type: 'openFolder', folder: here.parent })}
            >
              <Icon name="arrow-up" size={20} />
              {words.up(folderName(here.parent))}
            </button>
          )}
          <h2 tabIndex={-1}>{folderName(state.current)}</h2>
        </div>
        <div className="jv-scroll" data-place={state.current}>
          {folders.length + files.length === 0 ? <p className="jv-quiet jv-pad">{words.empty}</p> : null}
          <ul className="jv-rows">
            {folders.map((folder) => (
              <FolderRow
                key={folder.id}
                folder={folder}
                held={held?.name}
                words={words}
                onPut={move.put(folder.id)}
                onOpen={() => onAction({ type: 'openFolder', folder: folder.id })}
              />
            ))}
            {files.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                offers={world.offers}
                held={state.held === file.id}
                opened={state.opened.includes(file.id)}
                words={words}
                onOpen={() => onAction({ type: 'openFile', file: file.id })}
                onPick={move.pick(file.id)}
                onDrag={(touch) => move.drag(file.id, file.name, touch)}
                onDelete={() => onAction({ type: 'delete', file: file.id })}
              />
            ))}
          </ul>
        </div>
        {/* Below the list: what one aims at must not shift when something is taken. */}
        {held === undefined ? null : (
          <HoldingBar
            file={held.name}
            words={words}
            onPut={state.folders[held.id] === state.current ? undefined : move.put(state.current)}
            onCancel={() => onAction({ type: 'cancel' })}
          />
        )}
        <div className="jv-ghost" ref={move.ghost} aria-hidden="true" />
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          const moved = world.files.find(({ id }) => before.folders[id] !== after.folders[id]);
          if (moved !== undefined) return moving.put(moved.name, folderName(after.folders[moved.id] ?? 'root'));
          if (after.held !== null && after.held !== before.held) return moving.held(fileName(after.held));
          if (after.opened.length > before.opened.length) return words.openedNamed(fileName(after.opened.at(-1) ?? ''));
          if (after.deleted.length > before.deleted.length)
            return words.removedNamed(fileName(after.deleted.at(-1) ?? ''));
          if (after.current !== before.current) return words.inFolder(folderName(after.current));
          return before.held !== null && after.held === null ? moving.letGo(fileName(before.held)) : null;
        }}
      />
    </WorldFrame>
  );
}
