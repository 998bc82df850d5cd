/**
 * The sign-in area of an invented service, with the phone that its codes come to. Facts: `screen`, `cookies` (`none`, `asked`,
 * `accepted`, `refused`), `created`, `signedIn`, `signedOut`, `stayedSignedIn`, `passwordChanged`, `provider` (the one continued
 * with, or `none`), `code.sent`, `code.isRight`, `code.given` (told to the caller), `email.isRight`, `refused.<error>` (the service
 * said so at least once), and features of the password chosen: `password.length`, `.hasDigit`, `.hasCapital`, `.hasSign`,
 * `.hasName`, `.isStrong`, `.isSame` (typed twice alike), `.isNamed` (the one chosen has the name). No fact holds the password: only
 * the state does, while the attempt lasts.
 */
export interface AccountWorld {
  readonly kind: 'account';
  /** Name of the invented service. */
  readonly service: string;
  /** Where its pages are: ends in `.exemple` or `exemple.fr`. */
  readonly address: string;
  /** `code`: a code has just come; `home`: somebody is signed in already. */
  readonly start: 'signIn' | 'create' | 'code' | 'home';
  readonly offers: readonly AccountOffer[];
  /** A computer that others use says so on the screen. */
  readonly computer: 'own' | 'shared';
  /** The person of this world, invented. */
  readonly person: { readonly name: string; readonly email: string };
  /** The password of the account that there is; absent where there is none, or where nobody knows it. */
  readonly password?: string;
  /** What a new password must have: so many characters, and these. `again`: it is typed twice. */
  readonly least: number;
  readonly asks: readonly ('digit' | 'capital' | 'sign' | 'again')[];
  /** The message that brings a code; `value` stands in its `text`. */
  readonly code?: {
    readonly by: 'sms' | 'email';
    readonly from: string;
    readonly text: string;
    readonly value: string;
  };
  /** Somebody who rings once the code has come, and asks for it. */
  readonly caller?: { readonly name: string; readonly lines: readonly string[] };
  /** Others by whom one can sign in. */
  readonly providers: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  /** The words of the banner about cookies; absent: no banner. */
  readonly cookies?: string;
  /** What is written on the paper beside. */
  readonly notes: readonly string[];
  /** What the service shows once signed in. */
  readonly lines: readonly string[];
}

/** What the service has besides signing in; `twoSteps`: a code is asked after the password. */
export type AccountOffer = 'create' | 'forgotten' | 'change' | 'stay' | 'twoSteps';

/** One page of the sign-in area; `renew` follows a forgotten password, `out` shows once signed out. */
export type AccountScreen =
  | 'signIn'
  | 'create'
  | 'forgotten'
  | 'code'
  | 'renew'
  | 'provider'
  | 'home'
  | 'change'
  | 'out';

/** A box to type in; `password` is the one there is, `fresh` a new one, `again` the same once more. */
export type AccountField = 'email' | 'password' | 'fresh' | 'again' | 'code';

/** What the service says when it does not go on. */
export type AccountError =
  | 'email'
  | 'wrong-password'
  | 'too-short'
  | 'no-digit'
  | 'no-capital'
  | 'no-sign'
  | 'differs'
  | 'wrong-code';

/** What shows and what was done. Passwords typed are here and nowhere else: never in facts, never in what is read aloud. */
export interface AccountState {
  readonly screen: AccountScreen;
  readonly typed: Readonly<Record<AccountField, string>>;
  /** Passwords show as letters rather than dots. */
  readonly isShown: boolean;
  readonly stays: boolean;
  readonly isMenuOpen: boolean;
  /** Said now. */
  readonly errors: readonly AccountError[];
  /** Said at least once. */
  readonly refused: readonly AccountError[];
  readonly cookies: 'none' | 'asked' | 'accepted' | 'refused';
  /** The password that opens the account now; null: none does. */
  readonly secret: string | null;
  /** True once the person chose it. */
  readonly isChosen: boolean;
  readonly done: readonly ('created' | 'changed' | 'codeSent' | 'codeRight' | 'signedOut')[];
  readonly isSignedIn: boolean;
  /** The code asked for opens the page that chooses another password, rather than the account. */
  readonly isRenewing: boolean;
  /** The provider whose page shows, or showed last. */
  readonly looking: string | null;
  readonly provider: string | null;
  readonly call: 'none' | 'asking' | 'given' | 'hungUp';
}

/** One gesture on the page or on the phone beside: what the page in front does not have changes nothing. */
export type AccountAction =
  | { readonly type: 'go'; readonly to: AccountScreen }
  | { readonly type: 'fill'; readonly field: AccountField; readonly text: string }
  | { readonly type: 'show' }
  | { readonly type: 'stay' }
  | { readonly type: 'send' }
  | { readonly type: 'choose'; readonly provider: string }
  | { readonly type: 'menu' }
  | { readonly type: 'signOut' }
  | { readonly type: 'cookies'; readonly answer: 'accepted' | 'refused' }
  | { readonly type: 'reply'; readonly answer: 'given' | 'hungUp' };
