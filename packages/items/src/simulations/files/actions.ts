import { hasId } from '../../simulation/has-id.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { foldersNow, isSaving, shownFiles } from './files-now.ts';
import type { FilesAction, FilesOffer, FilesState, FilesWorld } from './world.ts';

/** Longest name of a file or folder, and how many copies and new folders there may be. */
const LONGEST_NAME = 60;
const MOST_MADE = 3;

/** Each file in its folder, the author's folder open. */
export function initFiles(world: FilesWorld): FilesState {
  return {
    current: world.current,
    held: null,
    copying: false,
    folders: Object.fromEntries(world.files.map((file) => [file.id, file.folder])),
    opened: [],
    deleted: world.files.filter(({ deleted }) => deleted === true).map(({ id }) => id),
    moves: 0,
    names: {},
    copies: [],
    made: [],
    query: '',
    searched: false,
    sorted: 'none',
    gone: [],
  };
}

/**
 * The files after an action that the world offers. Only files that show are at hand; a folder can be left while holding one. What is in
 * the basket can only be restored, and while a document is being saved one can only walk through folders and create one.
 */
export function reduceFiles(world: FilesWorld, state: FilesState, action: FilesAction): FilesState {
  const offered = (offer: FilesOffer): boolean => world.offers.includes(offer) && !isSaving(world, state);
  const atHand = (file: string): boolean =>
    (state.current !== 'basket' || state.query !== '') && hasId(shownFiles(world, state), file);
  switch (action.type) {
    case 'openFolder': {
      const { folder } = action;
      const known = folder === 'basket' ? offered('restore') && state.held === null : hasFolder(world, state, folder);
      if (!known || (folder === state.current && state.query === '')) return state;
      return { ...state, current: folder, query: '' };
    }
    case 'openFile': {
      const { file } = action;
      if (!offered('open') || !atHand(file) || state.opened.includes(file)) return state;
      return { ...state, opened: [...state.opened, file] };
    }
    case 'pick':
    case 'copy': {
      const { file, type } = action;
      const copying = type === 'copy';
      if (!offered(copying ? 'copy' : 'move') || !atHand(file)) return state;
      if (copying && state.copies.length >= MOST_MADE) return state;
      return state.held === file && state.copying === copying ? state : { ...state, held: file, copying };
    }
    case 'put':
      return put(world, state, action.folder);
    case 'cancel':
      return state.held === null ? state : letGo(state);
    case 'delete': {
      const { file } = action;
      if (!offered('delete') || !atHand(file)) return state;
      return { ...(state.held === file ? letGo(state) : state), deleted: [...state.deleted, file] };
    }
    case 'restore': {
      const { file } = action;
      if (state.current !== 'basket' || !hasId(shownFiles(world, state), file)) return state;
      return { ...state, deleted: state.deleted.filter((id) => id !== file) };
    }
    case 'emptyBasket': {
      const waiting = state.deleted.filter((id) => !state.gone.includes(id));
      return state.current === 'basket' && waiting.length > 0 ? { ...state, gone: [...state.gone, ...waiting] } : state;
    }
    case 'rename': {
      const name = nameOf(action.name);
      const before = shownFiles(world, state).find(({ id }) => id === action.file)?.name;
      if (!offered('rename') || !atHand(action.file) || name === null || name === before) return state;
      return { ...state, names: { ...state.names, [action.file]: name } };
    }
    case 'createFolder': {
      const name = nameOf(action.name);
      const taken = foldersNow(world, state).some((one) => one.parent === state.current && one.name === name);
      const elsewhere = state.current === 'basket' || state.query !== '';
      if (!world.offers.includes('create') || name === null || taken || elsewhere) return state;
      if (state.made.length >= MOST_MADE) return state;
      return { ...state, made: [...state.made, { id: `new${state.made.length + 1}`, name, parent: state.current }] };
    }
    case 'find': {
      if (!offered('find') || typeof action.text !== 'string') return state;
      const query = tidyText(action.text);
      if (query === state.query) return state;
      return { ...state, query, searched: state.searched || query !== '' };
    }
    case 'sort': {
      const { by } = action;
      if (!offered('sort') || (by !== 'name' && by !== 'date') || by === state.sorted) return state;
      return { ...state, sorted: by };
    }
    case 'save': {
      const name = nameOf(action.name);
      const { draft } = world;
      if (draft === undefined || !isSaving(world, state) || name === null) return state;
      const folders = { ...state.folders, [draft.id]: state.current };
      return { ...state, folders, names: { ...state.names, [draft.id]: name } };
    }
    default:
      action satisfies never;
      return state;
  }
}

function put(world: FilesWorld, state: FilesState, folder: string): FilesState {
  const { held, copying, copies, folders, moves } = state;
  if (held === null || !hasFolder(world, state, folder)) return state;
  if (copying) {
    const of = copies.find(({ id }) => id === held)?.of ?? held;
    const id = `${of}:${copies.length + 1}`;
    return {
      ...letGo(state),
      copies: [...copies, { id, of }],
      folders: { ...folders, [id]: folder },
      moves: moves + 1,
    };
  }
  if (folders[held] === folder) return letGo(state);
  return { ...letGo(state), folders: { ...folders, [held]: folder }, moves: moves + 1 };
}

function letGo(state: FilesState): FilesState {
  return { ...state, held: null, copying: false };
}

function hasFolder(world: FilesWorld, state: FilesState, id: string): boolean {
  return id === 'root' || hasId(foldersNow(world, state), id);
}

function nameOf(text: string): string | null {
  if (typeof text !== 'string') return null;
  const name = tidyText(text);
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
