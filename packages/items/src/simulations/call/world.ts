/**
 * A video call. Facts: `joined` (ever), `inside` (now), `declined`, `left`, `permission.microphone` and `permission.camera`
 * (`unasked`, `allowed`, `refused`), `microphone`, `camera` (on in the call now), `unheard` (in the call, microphone off, and somebody
 * said so), `unseen`, `volume` (0 to 4), `captions`, `hand`, `shared` (id of what is shown to the others, or `none`),
 * `chat.total`, `chat.length` (of the last), `leaves` (times left).
 */
export interface CallWorld {
  readonly kind: 'call';
  /** Who calls, or the name of the meeting. */
  readonly title: string;
  /** Somebody calls, a link leads there, or the call has begun already. */
  readonly start:
    | { readonly kind: 'incoming' }
    | { readonly kind: 'link'; readonly lines: readonly string[]; readonly label: string; readonly address: string }
    | { readonly kind: 'inside' };
  readonly people: readonly CallPerson[];
  /** Whether the telephone asks before the call may use them, and whether they are on at first. */
  readonly microphone: CallDevice;
  readonly camera: CallDevice;
  /** How loud the others are at first, 0 to 4. */
  readonly volume: number;
  readonly offers: readonly ('volume' | 'captions' | 'hand' | 'chat' | 'share')[];
  /** What may be shown to the others. */
  readonly screens: readonly { readonly id: string; readonly name: string }[];
  /** What somebody says while the person's microphone is off. */
  readonly unheard?: string;
  /** What somebody says while the person's camera is off. */
  readonly unseen?: string;
}

/** Microphone or camera: `asked` when its use has to be allowed first, `on` as it begins once allowed. */
export interface CallDevice {
  readonly asked: boolean;
  readonly on: boolean;
}

/** Somebody else in the call, by their drawing; `text` is what they say, read where captions are on. */
export interface CallPerson {
  readonly id: string;
  readonly name: string;
  readonly icon: 'short' | 'long' | 'curly' | 'scarf' | 'bald';
  readonly text?: string;
}

/** What may be allowed or refused. */
export type CallDeviceName = 'microphone' | 'camera';

/** Answer to the telephone's question. */
export type CallPermission = 'unasked' | 'allowed' | 'refused';

/** Where the person is with the call, and what they chose in it. */
export interface CallState {
  readonly stage: 'outside' | 'asking' | 'inside';
  readonly asking: CallDeviceName | null;
  readonly panel: 'people' | 'chat' | 'share';
  readonly permissions: Readonly<Record<CallDeviceName, CallPermission>>;
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly volume: number;
  readonly captions: boolean;
  readonly hand: boolean;
  readonly shared: string | null;
  readonly draft: string;
  readonly chat: readonly string[];
  readonly joined: boolean;
  readonly declined: boolean;
  readonly leaves: number;
}

/** One gesture on what is shown: an action that is not offered there changes nothing. */
export type CallAction =
  | { readonly type: 'join' }
  | { readonly type: 'decline' }
  | { readonly type: 'allow' }
  | { readonly type: 'refuse' }
  | { readonly type: 'microphone' }
  | { readonly type: 'camera' }
  | { readonly type: 'louder' }
  | { readonly type: 'softer' }
  | { readonly type: 'captions' }
  | { readonly type: 'hand' }
  | { readonly type: 'panel'; readonly panel: string }
  | { readonly type: 'share'; readonly screen: string }
  | { readonly type: 'stopSharing' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'send' }
  | { readonly type: 'leave' };
