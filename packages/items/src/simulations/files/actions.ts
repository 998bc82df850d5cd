import { hasId } from '../../simulation/has-id.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

/** Each file in its folder, the author's folder open. */
export function initFiles(world: FilesWorld): FilesState {
  const folders = Object.fromEntries(world.files.map((file) => [file.id, file.folder]));
  return { current: world.current, held: null, folders, opened: [], deleted: [], moves: 0 };
}

/** The files after an action that the world offers. Only files of the open folder are at hand; a folder can be left while holding one. */
export function reduceFiles(world: FilesWorld, state: FilesState, action: FilesAction): FilesState {
  switch (action.type) {
    case 'openFolder':
      if (!hasFolder(world, action.folder) || action.folder === state.current) return state;
      return { ...state, current: action.folder };
    case 'openFile': {
      const { file } = action;
      if (!world.offers.includes('open') || !isAtHand(state, file) || state.opened.includes(file)) return state;
      return { ...state, opened: [...state.opened, file] };
    }
    case 'pick': {
      const { file } = action;
      if (!world.offers.includes('move') || !isAtHand(state, file)) return state;
      return state.held === file ? state : { ...state, held: file };
    }
    case 'put': {
      const { folder } = action;
      if (state.held === null || !hasFolder(world, folder)) return state;
      if (state.folders[state.held] === folder) return { ...state, held: null };
      return { ...state, held: null, folders: { ...state.folders, [state.held]: folder }, moves: state.moves + 1 };
    }
    case 'cancel':
      return state.held === null ? state : { ...state, held: null };
    case 'delete': {
      const { file } = action;
      if (!world.offers.includes('delete') || !isAtHand(state, file)) return state;
      return { ...state, held: state.held === file ? null : state.held, deleted: [...state.deleted, file] };
    }
    default:
      action satisfies never;
      return state;
  }
}

function hasFolder(world: FilesWorld, id: string): boolean {
  return id === 'root' || hasId(world.folders, id);
}

function isAtHand(state: FilesState, file: string): boolean {
  return Object.hasOwn(state.folders, file) && state.folders[file] === state.current && !state.deleted.includes(file);
}
