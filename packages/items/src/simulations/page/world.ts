/** A long page to scroll, with links and buttons to find. Facts: `pressed.<id>`, `pressed.first` (id or `none`), `presses.total`, `seen.<id>`. */
export interface PageWorld {
  readonly kind: 'page';
  readonly name: string;
  readonly blocks: readonly PageBlock[];
}

export interface PageBlock {
  readonly id: string;
  readonly kind: 'heading' | 'text' | 'link' | 'button' | 'picture';
  readonly text: string;
}

export interface PageState {
  readonly seen: readonly string[];
  readonly pressed: readonly string[];
}

export type PageAction =
  | { readonly type: 'see'; readonly block: string }
  | { readonly type: 'press'; readonly block: string };
