/**
 * Paying on an invented page with an invented card, confirmed in an invented bank's application. Facts: `screen`, `option.<id>`
 * (ticked), `options.kept` (ticked beforehand and still so), `delivery` (id or `none`), `total` (cents), `pageChecked`, `linkFollowed`,
 * `messageDeleted`, `left` (gone without paying), `transferred`, `card.isRight` (its three parts), `card.sent`, `card.refused` (sent
 * with a slip, times), `card.strange` (something else was typed, times), `bank.refused`, `paid`, `paid.amount` (cents, 0 before),
 * `paid.optionsKept` (0 before), `paid.otherAmount` (confirmed what was not the amount of the page).
 */
export interface PaymentWorld {
  readonly kind: 'payment';
  /** `message`: what leads to the page; `bank`: the card was sent, the bank asks. */
  readonly start: 'message' | 'basket' | 'bank';
  /** Who the page says it is. */
  readonly seller: string;
  /** Where the page is: ends in `.exemple` or `exemple.fr`. */
  readonly address: string;
  /** True: the page has a padlock. */
  readonly secure: boolean;
  /** Who holds the page, told to whoever looks. */
  readonly owner: string;
  /** A message that leads to the page. */
  readonly message?: { readonly from: string; readonly lines: readonly string[]; readonly link: string };
  /** What is to be paid, in cents. */
  readonly basket: readonly PaymentLine[];
  /** What is added where it is ticked; `ticked`: the page ticked it beforehand. */
  readonly options: readonly (PaymentLine & { readonly ticked: boolean })[];
  /** Ways of being delivered, one to be chosen; none: nothing is delivered. */
  readonly deliveries: readonly PaymentLine[];
  /** A transfer that the seller asks for instead of the card: the words of its button. */
  readonly transfer?: { readonly lines: readonly string[]; readonly label: string };
  /** An invented card. Its number passes no check that real cards pass. */
  readonly card: PaymentCard;
  /** The bank's application. What it shows is the total and the seller, unless these say otherwise. */
  readonly bank: { readonly name: string; readonly seller?: string; readonly amount?: number };
}

/** A line with its price, in cents. */
export interface PaymentLine {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
}

/** The card of this world, as it is printed: `0000 1111…`, `09/31`, three digits. */
export type PaymentCard = Readonly<Record<PaymentField, string>>;

/** A box of the card form. */
export type PaymentField = 'number' | 'expiry' | 'code';

/** What shows; `left` once gone without paying. */
export type PaymentScreen = 'message' | 'basket' | 'card' | 'bank' | 'receipt' | 'declined' | 'transferred' | 'left';

/** What shows and what was done. Only what is near the card of this world is ever held in its boxes. */
export interface PaymentState {
  readonly screen: PaymentScreen;
  readonly ticked: readonly string[];
  readonly delivery: string | null;
  readonly typed: PaymentCard;
  /** Boxes with a message now. */
  readonly errors: readonly (PaymentField | 'delivery')[];
  readonly refusals: number;
  /** Times that something else than the card of this world was typed; the box that it was in last. */
  readonly strange: number;
  readonly strangeIn: PaymentField | null;
  readonly isLooking: boolean;
  readonly done: readonly PaymentDone[];
}

/** What was done at least once. */
export type PaymentDone = 'looked' | 'followed' | 'deleted' | 'sent' | 'refused' | 'paid';

/** One gesture; what the screen in front does not have changes nothing. */
export type PaymentAction =
  | { readonly type: 'follow' }
  | { readonly type: 'delete' }
  | { readonly type: 'look' }
  | { readonly type: 'toggle'; readonly option: string }
  | { readonly type: 'deliver'; readonly delivery: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'fill'; readonly field: PaymentField; readonly text: string }
  | { readonly type: 'strange'; readonly field: PaymentField }
  | { readonly type: 'pay' }
  | { readonly type: 'transfer' }
  | { readonly type: 'confirm' }
  | { readonly type: 'refuse' }
  | { readonly type: 'leave' };
