/** A long page to scroll, with links and buttons to find. Facts: `pressed.<id>`, `pressed.first` (id or `none`), `presses.total`, `seen.<id>`, `pressed.pictures` (pictures pressed, which lead nowhere). */
export interface PageWorld {
  readonly kind: 'page';
  readonly name: string;
  readonly blocks: readonly PageBlock[];
}

/** One block of the page, top to bottom; links and buttons can be pressed. */
export interface PageBlock {
  readonly id: string;
  readonly kind: 'heading' | 'text' | 'link' | 'button' | 'picture';
  readonly text: string;
}

/** Ids of blocks that came into view, of blocks pressed and of pictures pressed to no effect, each list in the order it happened. */
export interface PageState {
  readonly seen: readonly string[];
  readonly pressed: readonly string[];
  readonly tried: readonly string[];
}

/** A block came into view or a picture was pressed (noticed, not done), or a link or button was pressed. */
export type PageAction =
  | { readonly type: 'see'; readonly block: string }
  | { readonly type: 'tryPicture'; readonly block: string }
  | { readonly type: 'press'; readonly block: string };
