import type { ActionInput } from '../../simulation/action-input.ts';

/** Files and folders. Facts: `file.<id>.folder`, `file.<id>.opened`, `file.<id>.deleted`, `file.<id>.name`, `folder.current`, `moves`. */
export interface FilesWorld {
  readonly kind: 'files';
  /** `root` is always there and not listed. */
  readonly folders: readonly { readonly id: string; readonly name: string; readonly parent: string }[];
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly folder: string;
    readonly icon: 'sheet' | 'photo' | 'music';
  }[];
  readonly current: string;
  readonly offers: readonly ('move' | 'open' | 'delete')[];
}

/** The folder shown (`current`), the file in hand, and where each file is by its id; `moves` counts files put down. */
export interface FilesState {
  readonly current: string;
  readonly held: string | null;
  readonly folders: Readonly<Record<string, string>>;
  readonly opened: readonly string[];
  readonly deleted: readonly string[];
  readonly moves: number;
}

/** One gesture: go into a folder, open or delete a file, take it, put it, or let go of it. */
export type FilesAction =
  | { readonly type: 'openFolder'; readonly folder: string }
  | { readonly type: 'openFile'; readonly file: string }
  | { readonly type: 'pick'; readonly file: string; readonly input: ActionInput }
  | { readonly type: 'put'; readonly folder: string; readonly input: ActionInput }
  | { readonly type: 'cancel' }
  | { readonly type: 'delete'; readonly file: string };
