/** A small desktop: programs to start, windows or tabs to bring forward and close. Facts: `window.<id>.open`, `window.front` (id or `none`), `started.<program>`, `actions.total`. */
export interface DesktopWorld {
  readonly kind: 'desktop';
  /** `tabs`: one browser window with tabs; `windows`: overlapping windows with a task bar. */
  readonly style: 'windows' | 'tabs';
  readonly programs: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon: string;
    readonly opens: string;
  }[];
  readonly windows: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly open: boolean;
  }[];
  /** The window in front at the start, or null. */
  readonly front: string | null;
}

/** What is open and in which order; ids of windows, ids of programs in `started`; `actions` counts what took effect. */
export interface DesktopState {
  /** Back to front. */
  readonly order: readonly string[];
  readonly minimised: readonly string[];
  readonly started: readonly string[];
  readonly actions: number;
}

/** Start a program; bring a window or tab forward, put it away, or close it. */
export type DesktopAction =
  | { readonly type: 'start'; readonly program: string }
  | { readonly type: 'show'; readonly window: string }
  | { readonly type: 'minimise'; readonly window: string }
  | { readonly type: 'close'; readonly window: string };
