/**
 * A telephone: its home, its settings, and the few applications that an item needs. Facts: `screen`; the settings `wifi`, `airplane`,
 * `bluetooth`, `silent`, `saver` (true or false), `volume`, `brightness` (0–10), `textSize` (1–5); `network` (the one joined, or
 * `none`), `key.refused` (times); `installed.<app>`, `opened.<app>`; `permission.<app>.<what>` (`always`, `using`, `never`),
 * `permissions.opened` (how many were set to `always` by the person); `contact.name` and `contact.number` of the one added (folded;
 * digits), `contacts.total`, `called` (a contact, `new`, or `none`); `photos`, `photo.seen`; `updated`; `notification.<id>` (read).
 */
export interface PhoneWorld {
  readonly kind: 'phone';
  /** What there is besides the home: an item shows only what it needs. */
  readonly offers: readonly PhoneOffer[];
  /** The settings as they are at the start. */
  readonly settings: PhoneSettings;
  /** Networks around; `secret`: the key that opens it, absent where nothing is asked. */
  readonly networks: readonly { readonly id: string; readonly name: string; readonly secret?: string }[];
  /** Applications on the home, and those that the store has. */
  readonly apps: readonly PhoneApp[];
  /** What applications may use, as it is at the start. */
  readonly permissions: readonly PhonePermission[];
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly number: string }[];
  /** What stands in front of the camera: one of our drawings. */
  readonly scene?: { readonly icon: PhoneIcon; readonly name: string };
  readonly notifications: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** What is written on the paper beside. */
  readonly notes: readonly string[];
}

/** A page that the home or the settings lead to. */
export type PhoneOffer =
  | 'notifications'
  | 'network'
  | 'sound'
  | 'display'
  | 'battery'
  | 'permissions'
  | 'update'
  | 'store'
  | 'contacts'
  | 'camera';

/** Every page there is. */
export type PhoneScreen =
  | PhoneOffer
  | 'home'
  | 'settings'
  | 'key'
  | 'permission'
  | 'product'
  | 'app'
  | 'contact'
  | 'newContact'
  | 'call'
  | 'gallery'
  | 'notification';

/** What can be set. Switches are on or off; `volume` and `brightness` go from 0 to 10, `textSize` from 1 to 5. */
export interface PhoneSettings {
  readonly wifi: boolean;
  readonly airplane: boolean;
  readonly bluetooth: boolean;
  readonly silent: boolean;
  readonly saver: boolean;
  readonly volume: number;
  readonly brightness: number;
  readonly textSize: number;
}

/** A setting that is on or off. */
export type PhoneSwitch = 'wifi' | 'airplane' | 'bluetooth' | 'silent' | 'saver';
/** A setting that goes by steps. */
export type PhoneLevel = 'volume' | 'brightness' | 'textSize';

/** An application; where `isInstalled` is false, only the store has it. */
export interface PhoneApp {
  readonly id: string;
  readonly name: string;
  readonly icon: PhoneIcon;
  readonly isInstalled: boolean;
  /** Who made it, as the store says; absent: it came with the telephone and stays. */
  readonly publisher?: string;
  /** What it shows once opened, and what the store says of it. */
  readonly lines: readonly string[];
}

/** Drawings that applications and what is photographed may have. */
export type PhoneIcon =
  | 'star'
  | 'house'
  | 'letter'
  | 'calendar'
  | 'calculator'
  | 'music'
  | 'globe'
  | 'flag'
  | 'sheet'
  | 'video'
  | 'basket'
  | 'circle'
  | 'person'
  | 'torch';

/** What one application may use, and when. */
export interface PhonePermission {
  readonly app: string;
  readonly what: 'camera' | 'microphone' | 'position';
  readonly value: PhoneGrant;
}

/** When an application may use something. */
export type PhoneGrant = 'always' | 'using' | 'never';

/** A box to type in. */
export type PhoneField = 'key' | 'name' | 'number';

/** What shows and how everything is set. */
export interface PhoneState {
  readonly screen: PhoneScreen;
  /** The network, application, contact or notification in front. */
  readonly current: string | null;
  readonly settings: PhoneSettings;
  readonly network: string | null;
  readonly keysRefused: number;
  readonly isKeyRefused: boolean;
  readonly installed: readonly string[];
  readonly opened: readonly string[];
  /** By `<app>.<what>`. */
  readonly permissions: Readonly<Record<string, PhoneGrant>>;
  readonly typed: Readonly<Record<PhoneField, string>>;
  /** The contact that was added. */
  readonly added: { readonly name: string; readonly number: string } | null;
  readonly called: string | null;
  readonly photos: number;
  readonly isPhotoSeen: boolean;
  readonly isUpdated: boolean;
  readonly read: readonly string[];
}

/** One gesture on what shows: what the page in front does not have changes nothing. */
export type PhoneAction =
  | { readonly type: 'home' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly to: PhoneScreen }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'switch'; readonly setting: PhoneSwitch }
  | { readonly type: 'set'; readonly setting: PhoneLevel; readonly value: string }
  | { readonly type: 'fill'; readonly field: PhoneField; readonly text: string }
  | { readonly type: 'join' }
  | { readonly type: 'permit'; readonly what: PhonePermission['what']; readonly value: PhoneGrant }
  | { readonly type: 'install' }
  | { readonly type: 'remove' }
  | { readonly type: 'save' }
  | { readonly type: 'call' }
  | { readonly type: 'shoot' }
  | { readonly type: 'update' };
