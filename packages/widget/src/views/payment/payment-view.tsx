import type { PaymentAction, PaymentState, PaymentWorld } from '@jalon/items';
import { payment } from '@jalon/items/simulations/payment';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { PaymentBank } from './payment-bank.tsx';
import { PaymentBasket } from './payment-basket.tsx';
import { PaymentCardForm } from './payment-card-form.tsx';
import { PaymentEnd } from './payment-end.tsx';
import { PaymentMessage } from './payment-message.tsx';
import { PaymentPageBar } from './payment-page-bar.tsx';
import { paymentWords } from './payment-words.ts';

/** Paying: the message that leads there, the basket, the card form, the bank's question, and how it ended. */
export function PaymentView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<PaymentWorld, PaymentState, PaymentAction>): ReactElement {
  const words = paymentWords[locale];
  const frame = useRef<HTMLDivElement>(null);
  const { screen, strangeIn, errors } = state;
  const money = (cents: number): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
  const parts = { world, state, words, money, onAction };
  const isGone = state.done.includes('deleted');
  useFocusOnChange(`${screen} ${String(isGone)}`, frame, (area) => area.querySelector('h2'));
  useFocusOnChange(`${state.refusals} ${state.strange} ${errors.length}`, frame, (area) =>
    area.querySelector<HTMLElement>('[aria-invalid="true"]'),
  );
  const isPage = screen === 'basket' || screen === 'card';
  return (
    <WorldFrame
      kind="payment"
      title={screen === 'message' ? words.phone : world.seller}
      messages={messages}
      frame={frame}
    >
      <div className="jv-scroll">
        {isPage ? <PaymentPageBar {...parts} /> : null}
        {screen === 'message' ? (
          <PaymentMessage {...parts} />
        ) : screen === 'basket' ? (
          <PaymentBasket {...parts} />
        ) : screen === 'card' ? (
          <PaymentCardForm {...parts} />
        ) : screen === 'bank' ? (
          <PaymentBank {...parts} />
        ) : (
          <PaymentEnd {...parts} />
        )}
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.strange > before.strange) return words.strange;
          if (strangeIn === null && after.errors.length > 0 && after.errors !== before.errors)
            return after.errors.map((one) => (one === 'delivery' ? words.chooseDelivery : words.errors[one])).join(' ');
          const total = (one: PaymentState) => Number(payment.facts(world, one)['total']);
          return total(after) === total(before) ? null : `${words.total} ${money(total(after))}`;
        }}
      />
    </WorldFrame>
  );
}
