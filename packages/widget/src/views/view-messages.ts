/**
 * The words of the views themselves, in one language; what a simulated world says comes from its item.
 * `messages/fr.ts` is written first; the parity test holds `messages/en.ts` to it.
 */
export interface ViewMessages {
  /** Said on the frame of each simulated world, so that nobody takes it for the real thing. */
  readonly practice: string;
  /** In the place of a world that is still being fetched. */
  readonly loading: string;
  readonly choice: {
    /** Below the options, where several may be chosen. */
    readonly several: string;
  };
  readonly asked: {
    /** In a list to choose from, while nothing is chosen. */
    readonly choose: string;
    /** Moves a placed thing one place up. */
    readonly up: string;
    /** Takes a placed thing out of the order. */
    readonly takeBack: string;
  };
  readonly pointing: {
    readonly surface: string;
    readonly pressed: (label: string) => string;
    readonly opened: (label: string) => string;
  };
  readonly move: MoveMessages;
  readonly page: { readonly pressed: (label: string) => string; readonly picture: (text: string) => string };
  readonly form: {
    readonly title: string;
    readonly required: string;
    readonly requiredError: string;
    readonly errors: (count: number) => string;
    readonly sent: string;
  };
  readonly mail: MailMessages;
  readonly search: SearchMessages;
  readonly files: FilesMessages;
  readonly desktop: DesktopMessages;
}

/** Moving things to places, the same words for finger, mouse and keyboard. */
export interface MoveMessages {
  /** One instruction for the whole board, by the input that the person uses. */
  readonly instruction: { readonly finger: string; readonly mouse: string; readonly keyboard: string };
  /** Heading of the things not placed yet. */
  readonly waiting: string;
  readonly nothingWaiting: string;
  readonly empty: string;
  /** Name of the button of a place while something is held. */
  readonly putHere: (thing: string, place: string) => string;
  /** Live announcements. */
  readonly held: (thing: string) => string;
  readonly put: (thing: string, place: string) => string;
  readonly letGo: (thing: string) => string;
}

export interface MailMessages {
  readonly title: string;
  readonly inbox: string;
  /** Before the address of the mailbox's owner. */
  readonly account: string;
  readonly none: string;
  readonly unread: string;
  readonly back: string;
  readonly backToMessage: string;
  readonly reply: string;
  readonly report: string;
  readonly remove: string;
  readonly send: string;
  readonly from: string;
  readonly to: string;
  readonly attachment: string;
  readonly attachments: string;
  readonly links: string;
  readonly leadsTo: string;
  readonly replyTo: (subject: string) => string;
  readonly yourText: string;
  readonly writeFirst: string;
  /** Marks and live announcements. */
  readonly replied: string;
  readonly reported: string;
  readonly removed: string;
  readonly linkFollowed: (label: string) => string;
}

export interface SearchMessages {
  readonly title: string;
  readonly box: string;
  readonly go: string;
  readonly results: string;
  readonly ad: string;
  readonly back: string;
}

export interface FilesMessages {
  readonly title: string;
  readonly root: string;
  readonly up: (folder: string) => string;
  readonly empty: string;
  readonly folder: string;
  readonly kinds: { readonly sheet: string; readonly photo: string; readonly music: string };
  readonly open: string;
  readonly move: string;
  readonly remove: string;
  /** Names of the small buttons of one file or folder; hold the visible word. */
  readonly openNamed: (name: string) => string;
  readonly moveNamed: (name: string) => string;
  readonly removeNamed: (name: string) => string;
  readonly putHere: string;
  readonly putIn: (file: string, folder: string) => string;
  readonly cancel: string;
  readonly holding: (file: string) => string;
  readonly instruction: string;
  /** Marks and live announcements. */
  readonly opened: string;
  readonly openedNamed: (name: string) => string;
  readonly removedNamed: (name: string) => string;
  readonly inFolder: (folder: string) => string;
}

export interface DesktopMessages {
  readonly title: string;
  readonly browser: string;
  readonly programs: string;
  readonly windows: string;
  readonly tabs: string;
  readonly nothingOpen: string;
  readonly noTab: string;
  readonly minimise: (title: string) => string;
  readonly close: (title: string) => string;
  readonly closeTab: (title: string) => string;
  /** Live announcements. */
  readonly inFront: (title: string) => string;
  readonly closed: (title: string) => string;
  readonly minimised: (title: string) => string;
}
