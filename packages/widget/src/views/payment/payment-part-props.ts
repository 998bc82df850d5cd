import type { PaymentAction, PaymentState, PaymentWorld } from '@jalon/items';
import type { PaymentWords } from './payment-words.ts';

/** What each part of a payment receives. */
export interface PaymentPartProps {
  readonly world: PaymentWorld;
  readonly state: PaymentState;
  readonly words: PaymentWords;
  /** Cents as people of this language write an amount. */
  readonly money: (cents: number) => string;
  readonly onAction: (action: PaymentAction) => void;
}
