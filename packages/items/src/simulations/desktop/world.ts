/**
 * A small desktop: programs to start, icons to open on the desk, windows or tabs to bring forward, enlarge, put aside and close.
 * Facts: `window.<id>.open`, `window.<id>.minimised`, `window.<id>.maximised`, `window.front` (id or `none`),
 * `started.<program>`, `opened.<icon>`, `selected` (an icon or `none`), `again.total` (times something was started whose window
 * was open already), `closed.everything` (two windows or more were closed and none is left), `actions.total`.
 */
export interface DesktopWorld {
  readonly kind: 'desktop';
  /** `tabs`: one browser window with tabs; `windows`: overlapping windows with a task bar. */
  readonly style: 'windows' | 'tabs';
  readonly programs: readonly DesktopStarter[];
  /** What lies on the desk: one press selects it, two or Enter open it. */
  readonly icons?: readonly DesktopStarter[];
  readonly windows: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly open: boolean;
  }[];
  /** The window in front at the start, or null. */
  readonly front: string | null;
  /** With `tabs`: the one that the button for a new tab opens; there is no such button otherwise. */
  readonly opens?: string;
}

/** What opens a window: its word, its drawing, and the window. */
export interface DesktopStarter {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly opens: string;
}

/** What is open and in which order; ids of windows, of programs in `started`, of icons in `opened`; `actions` counts what took effect. */
export interface DesktopState {
  /** Back to front. */
  readonly order: readonly string[];
  readonly minimised: readonly string[];
  readonly maximised: readonly string[];
  readonly started: readonly string[];
  readonly opened: readonly string[];
  readonly selected: string | null;
  readonly again: number;
  readonly closed: number;
  readonly actions: number;
}

/** Start a program; select or open an icon; bring a window or tab forward, put it away, enlarge it or make it small again, close it; open a new tab. */
export type DesktopAction =
  | { readonly type: 'start'; readonly program: string }
  | { readonly type: 'select' | 'open'; readonly icon: string }
  | { readonly type: 'show' | 'minimise' | 'maximise' | 'close'; readonly window: string }
  | { readonly type: 'newTab' };
