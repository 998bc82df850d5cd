import type { ActionInput } from '../../simulation/action-input.ts';

/**
 * Files and folders. Facts: `file.<id>.folder`, `file.<id>.opened`, `file.<id>.deleted`, `file.<id>.name` (as it is now, tidied),
 * `folder.current`, `moves`. Where they are offered, also: `file.<id>.name.folded` (renaming, saving); `file.<id>.copies` (how many there are) and
 * `file.<id>.copy` (the folder of the last, or `none`); `file.<id>.in` (the folded name of its folder), `made.name`, `made.folded`, `made.parent` and
 * `made.count` (new folders, the last one's); `searched`, `query.folded`; `basket.emptied`; `sorted` (`none`, `name` or `date`). With
 * a draft, that document has the facts of a file, its folder `none` until it is saved.
 */
export interface FilesWorld {
  readonly kind: 'files';
  /** `root` is always there and not listed. */
  readonly folders: readonly FilesFolder[];
  readonly files: readonly FilesFile[];
  readonly current: string;
  readonly offers: readonly FilesOffer[];
  /** A document just written: the box that saves it is open, with this name in it, until it is saved. */
  readonly draft?: { readonly id: string; readonly name: string; readonly icon: FilesFile['icon'] };
}

/** What can be done besides walking through folders. `restore`: what is deleted stays in a basket. */
export type FilesOffer = 'move' | 'open' | 'delete' | 'rename' | 'copy' | 'create' | 'find' | 'restore' | 'sort';

/** A folder; `key` is a USB key. */
export interface FilesFolder {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly icon?: 'key';
}

/** A file as it is at the start. */
export interface FilesFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly icon: 'sheet' | 'photo' | 'music';
  /** Last changed on this day, as ISO 8601 writes it. */
  readonly date?: string;
  /** True: it is in the basket already. */
  readonly deleted?: true;
}

/** The folder shown (`current`, or `basket`), the file in hand, and where each file is by its id; `moves` counts files put down. */
export interface FilesState {
  readonly current: string;
  readonly held: string | null;
  /** True when putting down what is in hand makes a copy. */
  readonly copying: boolean;
  readonly folders: Readonly<Record<string, string>>;
  readonly opened: readonly string[];
  readonly deleted: readonly string[];
  readonly moves: number;
  /** Names given since the start, by file. */
  readonly names: Readonly<Record<string, string>>;
  /** Copies made, each with the file that it is one of. */
  readonly copies: readonly { readonly id: string; readonly of: string }[];
  readonly made: readonly FilesFolder[];
  /** What is looked for; nothing: folders show. */
  readonly query: string;
  readonly searched: boolean;
  readonly sorted: 'none' | 'name' | 'date';
  /** Deleted for good. */
  readonly gone: readonly string[];
}

/**
 * One gesture: go into a folder, open, delete, restore or rename a file, take it to move or copy it, put it, or let go of it; create a folder; look
 * for a name (none: stop looking); sort; empty the basket; save the draft in the folder shown.
 */
export type FilesAction =
  | { readonly type: 'openFolder'; readonly folder: string }
  | { readonly type: 'openFile'; readonly file: string }
  | { readonly type: 'pick'; readonly file: string; readonly input: ActionInput }
  | { readonly type: 'copy'; readonly file: string; readonly input: ActionInput }
  | { readonly type: 'put'; readonly folder: string; readonly input: ActionInput }
  | { readonly type: 'cancel' }
  | { readonly type: 'delete'; readonly file: string }
  | { readonly type: 'restore'; readonly file: string }
  | { readonly type: 'emptyBasket' }
  | { readonly type: 'rename'; readonly file: string; readonly name: string }
  | { readonly type: 'createFolder'; readonly name: string }
  | { readonly type: 'find'; readonly text: string }
  | { readonly type: 'sort'; readonly by: 'name' | 'date' }
  | { readonly type: 'save'; readonly name: string };
