import type { BankItem } from '@jalon/items';

/** One thing that `check` found, with its sentence. */
export interface ShownProblem {
  readonly line: number;
  readonly column: number;
  readonly item: string | null;
  readonly path: string;
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** What the command serves: the file as it is, and the last good items where it is broken. */
export interface PlayState {
  readonly file: string;
  readonly locale: 'fr' | 'en';
  readonly first: string | null;
  readonly revision: number;
  readonly items: readonly { readonly bank: BankItem; readonly isStale: boolean }[];
  readonly problems: readonly ShownProblem[];
}
