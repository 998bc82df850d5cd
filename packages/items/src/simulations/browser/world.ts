/**
 * A browser: an address bar, back and forward, home, bookmarks, downloads, and the few pages that its web is made of. The first
 * page is home. Facts: `page.current` (id, `results` or `unknown`), `visited.<page>`, `bookmarked.<page>`, `pressed.<block>`,
 * `result.<id>`, `ads.total`, `address` (bare, as last asked for), `words` (NFC, as last searched), `words.folded`, `searched`,
 * `address.searched` (an address went to the search, for a space or a comma in it), `downloaded.<file>`, `opened.<file>`,
 * `panel`; where a page has such: `cookies.<page>` (`none`, `accepted`, `refused`, `chosen`), `allowed.<page>.<purpose>`,
 * `notifications.<page>` (`none`, `allowed`, `blocked`), `alert.<page>` (`none`, `closed`, `followed`), `loaded.<page>`;
 * over all pages: `accepted.total` (sites whose cookies were all accepted).
 */
export interface BrowserWorld {
  readonly kind: 'browser';
  readonly pages: readonly BrowserPage[];
  /** The page shown at the start. */
  readonly current: string;
  /** What any search finds, whatever the words. */
  readonly results: readonly BrowserResult[];
  readonly files: readonly BrowserFile[];
}

/** One page, found by its address, by links or by a search. */
export interface BrowserPage {
  readonly id: string;
  /** As the bar shows it: no scheme. Capitals of the host, `www.` and a last slash do not count. */
  readonly address: string;
  readonly title: string;
  /** Whether a padlock shows; without it the bar says so in words. */
  readonly secure: boolean;
  /** True: among the bookmarks from the start. */
  readonly kept: boolean;
  /** True: stays blank until it is loaded again. */
  readonly stalled?: boolean;
  /** True: asks to send notifications. */
  readonly notifies?: boolean;
  /** What asks about cookies; pages of one site share the choice. No purposes: no way to choose one by one. */
  readonly cookies?: {
    readonly text: string;
    readonly accept: string;
    readonly refuse: string;
    readonly purposes: readonly { readonly id: string; readonly label: string }[];
  };
  /** What covers the page until it is closed or its button pressed, which leads to a page. */
  readonly alert?: { readonly title: string; readonly text: string; readonly label: string; readonly opens: string };
  readonly blocks: readonly BrowserBlock[];
}

/** One block of a page, top to bottom; ids are shared by no two blocks of the world. */
export type BrowserBlock =
  | { readonly id: string; readonly kind: 'heading' | 'text' | 'picture'; readonly text: string }
  /** Leads to a page; an advertisement is shown with its mark. */
  | {
      readonly id: string;
      readonly kind: 'link' | 'button' | 'ad';
      readonly text: string;
      readonly opens: string;
    }
  /** A button that is a drawing, `text` its name. */
  | {
      readonly id: string;
      readonly kind: 'image-button';
      readonly text: string;
      readonly icon: string;
      readonly opens: string;
    }
  /** Downloads a file. */
  | { readonly id: string; readonly kind: 'download'; readonly text: string; readonly opens: string };

/** One line of the results; `ad` is shown with its mark. */
export interface BrowserResult {
  readonly id: string;
  readonly kind: 'ad' | 'result';
  readonly title: string;
  readonly excerpt: string;
  readonly opens: string;
}

/** A file to download; `present`: among the downloads from the start. */
export interface BrowserFile {
  readonly id: string;
  /** With its extension. */
  readonly name: string;
  /** Kind of document and size, in words. */
  readonly format: string;
  readonly size: string;
  readonly lines: readonly string[];
  readonly present: boolean;
}

/** Where somebody is or was: the id of a page, `results` or `unknown`, and what the bar shows there. */
export interface BrowserPlace {
  readonly place: string;
  readonly text: string;
}

/** Everything done so far; lists of ids are in the order in which it first happened. */
export interface BrowserState {
  /** What stands in the address bar. */
  readonly box: string;
  readonly entries: readonly BrowserPlace[];
  /** Which of `entries` is shown. */
  readonly at: number;
  readonly panel: BrowserPanel;
  /** The downloaded file being read. */
  readonly file: string | null;
  /** Purposes ticked while cookies are chosen one by one; null when they are not. */
  readonly choosing: readonly string[] | null;
  readonly visited: readonly string[];
  readonly loaded: readonly string[];
  readonly pressed: readonly string[];
  readonly results: readonly string[];
  readonly bookmarks: readonly string[];
  readonly downloads: readonly string[];
  readonly opened: readonly string[];
  /** The last bare address asked for; '' before. */
  readonly address: string;
  readonly searches: readonly string[];
  readonly cookies: readonly {
    readonly site: string;
    readonly choice: 'accepted' | 'refused' | 'chosen';
    readonly allowed: readonly string[];
  }[];
  readonly notifications: readonly { readonly page: string; readonly answer: 'allowed' | 'blocked' }[];
  readonly alerts: readonly { readonly page: string; readonly answer: 'closed' | 'followed' }[];
}

/** What stands below the bar: the page, or a list of the browser's own. */
export type BrowserPanel = 'page' | 'downloads' | 'bookmarks';

/** Write in the bar, go there; the browser's buttons and lists; what a page offers; what it asks. */
export type BrowserAction =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'go' | 'back' | 'forward' | 'reload' | 'home' | 'bookmark' }
  | { readonly type: 'panel'; readonly panel: BrowserPanel }
  | { readonly type: 'visit'; readonly page: string }
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'follow'; readonly block: string }
  | { readonly type: 'result'; readonly result: string }
  | { readonly type: 'cookies'; readonly choice: 'accept' | 'refuse' | 'choose' | 'save' }
  | { readonly type: 'purpose'; readonly purpose: string }
  | { readonly type: 'notifications'; readonly answer: 'allow' | 'block' }
  | { readonly type: 'alert'; readonly answer: 'close' | 'follow' };
