/**
 * Conversations on a phone. Facts: `opened.<c>`, `replied.<c>`, `reply.<c>.length`, `quick.<c>` (ready-made reply sent last, or `none`),
 * `photo.<c>.<p>` (sent there), `muted.<c>`, `blocked.<c>`, `reported.<c>`, `deleted.<c>.<m>`, `link.<c>.<m>` (followed),
 * `sent.total`, `sent.groups` (sent where several people read), `photos.sent`, `links.followed`, `deleted.total`.
 */
export interface TextingWorld {
  readonly kind: 'texting';
  readonly conversations: readonly Conversation[];
  /** Pictures kept on this phone, which may be sent. */
  readonly photos: readonly Photo[];
  /** What can be done in a conversation besides reading it; answering somebody blocked never is. */
  readonly offers: readonly ('write' | 'photo' | 'delete' | 'mute' | 'block' | 'report')[];
}

/** What was written with one person, or in a group; names and numbers are invented. */
export interface Conversation {
  readonly id: string;
  /** As the phone shows it: a name, or the number of somebody who is not among the contacts. */
  readonly name: string;
  readonly number: string;
  /** False: the phone says that the number is not among the contacts. */
  readonly known: boolean;
  /** Who else reads a group; empty between two people. */
  readonly members: readonly string[];
  readonly messages: readonly Message[];
  /** Ready-made replies, sent by one press; empty: replies are typed. */
  readonly replies: readonly { readonly id: string; readonly text: string }[];
}

/** One message received, from oldest to newest. */
export interface Message {
  readonly id: string;
  /** Who wrote it: told in groups. */
  readonly name: string;
  readonly text: string;
  readonly link?: string;
}

/** A picture, by its drawing. */
export interface Photo {
  readonly id: string;
  readonly name: string;
  readonly icon: 'garden' | 'cat' | 'meal' | 'sea' | 'cake' | 'letter';
}

/** Something sent: words, a ready-made reply (by id), a photo (by id), or words with a photo. */
export interface SentMessage {
  readonly conversation: string;
  readonly text: string;
  readonly quick?: string;
  readonly photo?: string;
}

/** What the phone shows and what was done; conversations by id, messages as `<conversation>.<message>`. */
export interface TextingState {
  readonly view: 'list' | 'conversation' | 'photos' | 'about';
  readonly conversation: string | null;
  readonly draft: string;
  /** Photo that the next message takes along. */
  readonly photo: string | null;
  readonly opened: readonly string[];
  readonly sent: readonly SentMessage[];
  readonly deleted: readonly string[];
  readonly linksFollowed: readonly string[];
  readonly muted: readonly string[];
  readonly blocked: readonly string[];
  readonly reported: readonly string[];
}

/** One gesture on what is shown; `about` opens what can be done with a conversation, `photos` the photos to send. */
export type TextingAction =
  | { readonly type: 'open'; readonly conversation: string }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'send' }
  | { readonly type: 'quick'; readonly reply: string }
  | { readonly type: 'photos' }
  | { readonly type: 'take'; readonly photo: string }
  | { readonly type: 'leaveOut' }
  | { readonly type: 'followLink'; readonly message: string }
  | { readonly type: 'remove'; readonly message: string }
  | { readonly type: 'about' }
  | { readonly type: 'mute' }
  | { readonly type: 'block' }
  | { readonly type: 'report' }
  | { readonly type: 'back' };
