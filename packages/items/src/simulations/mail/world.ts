/**
 * A mailbox. Facts: `opened.<m>`, `attachment.<m>.<a>` (opened), `replied.<m>`, `reply.<m>.length`, `reported.<m>`, `deleted.<m>`,
 * `link.<m>.<l>` (followed), `sent.total`, `links.followed`. Where the mailbox offers it: `repliedAll.<m>`; `forwarded.<m>` and
 * `forward.<m>.to` (address of the last, or `none`); `folder.<m>` (or `inbox`); `judged.<m>` (`none`, `honest`, `doubtful`) and
 * `cue.<m>` (what the person points at, or `none`); `composed`, `new.to`, `new.length`, `new.subject.length`; and with files
 * `reply.<m>.file.<f>`, `forward.<m>.file.<f>`, `new.file.<f>`.
 */
export interface MailWorld {
  readonly kind: 'mail';
  /** Invented address of the person in this world. */
  readonly account: string;
  readonly messages: readonly MailMessage[];
  /** Actions offered on a message; a mailbox for reading only offers none. */
  readonly offers: readonly MailOffer[];
  /** Whom the person writes to, offered beside the address. */
  readonly contacts?: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  /** Files that may be attached to what is sent. */
  readonly files?: readonly { readonly id: string; readonly name: string }[];
  /** Where messages may be put away. */
  readonly folders?: readonly { readonly id: string; readonly name: string }[];
}

/** What a mailbox may let its owner do. `judge`: say of a message that it looks honest, or doubtful and why. */
export type MailOffer = 'reply' | 'report' | 'delete' | 'replyAll' | 'forward' | 'compose' | 'move' | 'judge';

/** One message as received; names and addresses are invented. */
export interface MailMessage {
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Who else received it. */
  readonly others?: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  /** In words: "lundi 3 mars". */
  readonly date: string;
  readonly lines: readonly string[];
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly lines: readonly string[] }[];
  readonly links: readonly { readonly id: string; readonly label: string; readonly address: string }[];
}

/** What is being written, and to what message. */
export type MailMode = 'reply' | 'replyAll' | 'forward' | 'new';

/** What was sent; `message` is the one answered or passed on. */
export interface MailSent {
  readonly mode: MailMode;
  readonly message: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly string[];
}

/** What the mailbox shows and what was done in it; messages, attachments and links by id. */
export interface MailState {
  readonly view: 'list' | 'message' | 'attachment' | 'write' | 'move' | 'point';
  readonly message: string | null;
  readonly attachment: string | null;
  readonly opened: readonly string[];
  /** `<message>.<attachment>`, each once, in the order first opened. */
  readonly attachmentsOpened: readonly string[];
  /** `<message>.<link>`, each once, in the order first followed. */
  readonly linksFollowed: readonly string[];
  readonly mode: MailMode;
  readonly draft: string;
  readonly to: string;
  readonly subject: string;
  readonly attached: readonly string[];
  readonly sent: readonly MailSent[];
  readonly reported: readonly string[];
  readonly deleted: readonly string[];
  /** Folder by message; a message not named is in the inbox. */
  readonly folders: Readonly<Record<string, string>>;
  readonly judged: Readonly<Record<string, 'honest' | 'doubtful'>>;
  /** What a doubt points at, by message: `sender`, `subject`, `line.<n>`, `link.<id>` or `attachment.<id>`. */
  readonly cues: Readonly<Record<string, string>>;
}

/** One gesture on what is shown: an action that the view in front does not offer changes nothing. */
export type MailAction =
  | { readonly type: 'open'; readonly message: string }
  | { readonly type: 'openAttachment'; readonly attachment: string }
  | { readonly type: 'followLink'; readonly link: string }
  | { readonly type: 'reply' }
  | { readonly type: 'replyAll' }
  | { readonly type: 'forward' }
  | { readonly type: 'compose' }
  | { readonly type: 'address'; readonly text: string }
  | { readonly type: 'subject'; readonly text: string }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'attach'; readonly file: string }
  | { readonly type: 'detach'; readonly file: string }
  | { readonly type: 'send' }
  | { readonly type: 'report' }
  | { readonly type: 'delete' }
  | { readonly type: 'move' }
  | { readonly type: 'put'; readonly folder: string }
  | { readonly type: 'trust' }
  | { readonly type: 'doubt' }
  | { readonly type: 'point'; readonly cue: string }
  | { readonly type: 'back' };
