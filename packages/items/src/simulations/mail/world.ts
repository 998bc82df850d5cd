/**
 * A mailbox. Facts: `opened.<m>`, `attachment.<m>.<a>` (opened), `replied.<m>`, `reply.<m>.length`, `reported.<m>`, `deleted.<m>`,
 * `link.<m>.<l>` (followed), `sent.total`, `links.followed`.
 */
export interface MailWorld {
  readonly kind: 'mail';
  /** Invented address of the person in this world. */
  readonly account: string;
  readonly messages: readonly MailMessage[];
  /** Actions offered on a message; a mailbox for reading only offers none. */
  readonly offers: readonly ('reply' | 'report' | 'delete')[];
}

/** One message as received; names and addresses are invented. */
export interface MailMessage {
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** In words: "lundi 3 mars". */
  readonly date: string;
  readonly lines: readonly string[];
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly lines: readonly string[] }[];
  readonly links: readonly { readonly id: string; readonly label: string; readonly address: string }[];
}

/** What the mailbox shows and what was done in it; messages, attachments and links by id. */
export interface MailState {
  readonly view: 'list' | 'message' | 'attachment' | 'reply';
  readonly message: string | null;
  readonly attachment: string | null;
  readonly opened: readonly string[];
  /** `<message>.<attachment>`, each once, in the order first opened. */
  readonly attachmentsOpened: readonly string[];
  /** `<message>.<link>`, each once, in the order first followed. */
  readonly linksFollowed: readonly string[];
  readonly draft: string;
  /** Text sent, by message answered. */
  readonly replies: Readonly<Record<string, string>>;
  readonly reported: readonly string[];
  readonly deleted: readonly string[];
}

/** One gesture on what is shown: an action that the view in front does not offer changes nothing. */
export type MailAction =
  | { readonly type: 'open'; readonly message: string }
  | { readonly type: 'openAttachment'; readonly attachment: string }
  | { readonly type: 'followLink'; readonly link: string }
  | { readonly type: 'reply' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'send' }
  | { readonly type: 'report' }
  | { readonly type: 'delete' }
  | { readonly type: 'back' };
