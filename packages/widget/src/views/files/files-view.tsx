import type { FilesAction, FilesState, FilesWorld } from '@jalon/items';
import { filesNow, foldersNow, isSaving, shownFiles, type FileNow } from '@jalon/items/simulations/files';
import { useRef, useState, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { moveWords } from '../parts/move-words.ts';
import { useActionInput } from '../parts/use-action-input.ts';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import { useMove } from '../parts/use-move.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { BasketView } from './basket-view.tsx';
import { dayIn } from './day-in.ts';
import { filesWords } from './files-words.ts';
import { FindBar } from './find-bar.tsx';
import { FolderContents } from './folder-contents.tsx';
import { HoldingBar } from './holding-bar.tsx';
import { NameForm } from './name-form.tsx';
import { SaveBar } from './save-bar.tsx';
import { SortBar } from './sort-bar.tsx';
import { whatChanged } from './what-changed.ts';

/** Files and folders. A file moves by drag, by "Déplacer" then its folder, or by keyboard: same result. */
export function FilesView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<FilesWorld, FilesState, FilesAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [naming, setNaming] = useState(false);
  const words = filesWords[locale];
  const all = foldersNow(world, state);
  const folderName = (id: string): string =>
    id === 'basket' ? words.basket : (all.find((folder) => folder.id === id)?.name ?? words.root);
  const finding = state.query !== '';
  const inBasket = state.current === 'basket' && !finding;
  const saving = isSaving(world, state);
  const offers = saving ? [] : world.offers;
  const above = inBasket ? 'root' : all.find(({ id }) => id === state.current)?.parent;
  const folders = finding ? [] : all.filter(({ parent }) => parent === state.current);
  const files = shownFiles(world, state);
  const everything = filesNow(world, state);
  const waiting = everything.filter(({ id }) => state.deleted.includes(id)).length;
  const hasBasket = offers.includes('restore') && state.current === 'root' && !finding;
  const held = everything.find(({ id }) => id === state.held);
  const besideOf = ({ folder, date }: FileNow): string | undefined =>
    finding ? words.saveIn(folderName(folder)) : date === undefined ? undefined : dayIn(date, locale);
  const { onPointerDownCapture, inputOf } = useActionInput();
  const move = useMove({
    held: state.held,
    onPick: (file, input) => onAction({ type: 'pick', file, input }),
    onPut: (folder, input) => onAction({ type: 'put', folder, input }),
    onCancel: () => onAction({ type: 'cancel' }),
  });
  const { current, query, deleted, moves, made, names } = state;
  useFocusOnChange(
    JSON.stringify([current, query, state.held, deleted.length, moves, made.length, names, saving]),
    frame,
    (area) => area.querySelector<HTMLElement>('h2'),
    'lost',
  );
  return (
    <WorldFrame kind="files" title={saving ? words.saveAs : words.title} messages={messages} frame={frame}>
      <div className="jv-files" data-holding={held === undefined ? 'no' : 'yes'} {...move.board}>
        {offers.includes('find') ? <FindBar words={words} onFind={(text) => onAction({ type: 'find', text })} /> : null}
        <div className="jv-toolbar">
          {finding ? (
            <button type="button" className="jv-tool" onClick={() => onAction({ type: 'find', text: '' })}>
              <Icon name="arrow-back" size={20} />
              {words.stopFinding}
            </button>
          ) : above === undefined ? null : (
            <button
              type="button"
              className="jv-tool"
              data-place={above}
              onClick={(event) => event.detail < 2 && onAction({ type: 'openFolder', folder: above })}
            >
              <Icon name="arrow-up" size={20} />
              {words.up(folderName(above))}
            </button>
          )}
          <h2 tabIndex={-1}>
            {finding
              ? words.found(files.length, query)
              : saving
                ? words.saveIn(folderName(current))
                : folderName(current)}
          </h2>
          {offers.includes('sort') && !inBasket ? (
            <SortBar sorted={state.sorted} words={words} onSort={(by) => onAction({ type: 'sort', by })} />
          ) : null}
          {world.offers.includes('create') && !inBasket && !finding && !naming ? (
            <span className="jv-toolbar-end">
              <button type="button" className="jv-tool" onClick={() => setNaming(true)}>
                <Icon name="plus" size={20} />
                {words.newFolder}
              </button>
            </span>
          ) : null}
        </div>
        {naming ? (
          <NameForm
            label={words.folderName}
            name=""
            confirm={words.create}
            cancel={words.cancel}
            onName={(name) => {
              setNaming(false);
              onAction({ type: 'createFolder', name });
            }}
            onCancel={() => setNaming(false)}
          />
        ) : null}
        <div
          className="jv-scroll"
          data-place={finding ? undefined : current}
          onPointerDownCapture={onPointerDownCapture}
        >
          {inBasket ? (
            <BasketView
              files={files}
              words={words}
              onRestore={(file) => onAction({ type: 'restore', file })}
              onEmpty={() => onAction({ type: 'emptyBasket' })}
            />
          ) : (
            <>
              {folders.length + files.length === 0 && !finding ? (
                <p className="jv-quiet jv-pad">{words.empty}</p>
              ) : null}
              <FolderContents
                {...{ folders, files, offers, state, besideOf, words, inputOf, onAction }}
                pick={move.pick}
                put={move.put}
                drag={move.drag}
                held={held?.name}
                basket={hasBasket ? waiting : undefined}
              />
            </>
          )}
        </div>
        {/* Below the list: what one aims at must not shift when something is taken. */}
        {held === undefined ? null : (
          <HoldingBar
            label={state.copying ? words.holdingCopy(held.name) : words.holding(held.name)}
            words={words}
            onPut={finding || (held.folder === current && !state.copying) ? undefined : move.put(current)}
            onCancel={() => onAction({ type: 'cancel' })}
          />
        )}
        {saving && world.draft !== undefined ? (
          <SaveBar name={world.draft.name} words={words} onSave={(name) => onAction({ type: 'save', name })} />
        ) : null}
        <div className="jv-ghost" ref={move.ghost} aria-hidden="true" />
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => whatChanged(world, before, after, words, moveWords[locale])}
      />
    </WorldFrame>
  );
}
