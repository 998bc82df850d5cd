import { hasId } from '../../simulation/has-id.ts';
import { isNearCard, isOnCard, PAYMENT_FIELDS } from './card.ts';
import type { PaymentAction, PaymentDone, PaymentScreen, PaymentState, PaymentWorld } from './world.ts';

/** The message, or the page, as it comes: what the seller ticked is ticked. */
export function initPayment(world: PaymentWorld): PaymentState {
  return {
    screen: world.start,
    ticked: world.options.filter(({ ticked }) => ticked).map(({ id }) => id),
    delivery: null,
    typed: { number: '', expiry: '', code: '' },
    errors: [],
    refusals: 0,
    strange: 0,
    strangeIn: null,
    isLooking: false,
    done: world.start === 'bank' ? ['sent'] : [],
  };
}

/** The page after an action, if the screen in front has what is pressed. */
export function reducePayment(world: PaymentWorld, state: PaymentState, action: PaymentAction): PaymentState {
  const { screen } = state;
  const isPage = screen === 'basket' || screen === 'card';
  switch (action.type) {
    case 'follow':
      return screen === 'message' && !state.done.includes('deleted') ? to(state, 'basket', 'followed') : state;
    case 'delete':
      return screen === 'message' && !state.done.includes('deleted') ? to(state, 'message', 'deleted') : state;
    case 'look':
      return isPage ? { ...to(state, screen, 'looked'), errors: state.errors, isLooking: !state.isLooking } : state;
    case 'toggle': {
      const { option } = action;
      if (screen !== 'basket' || !hasId(world.options, option)) return state;
      const isTicked = state.ticked.includes(option);
      return { ...state, ticked: isTicked ? state.ticked.filter((id) => id !== option) : [...state.ticked, option] };
    }
    case 'deliver': {
      if (screen !== 'basket' || !hasId(world.deliveries, action.delivery)) return state;
      return state.delivery === action.delivery ? state : { ...state, delivery: action.delivery, errors: [] };
    }
    case 'next': {
      if (screen !== 'basket') return state;
      if (world.deliveries.length === 0 || state.delivery !== null) return to(state, 'card');
      return state.errors.length > 0 ? state : { ...state, errors: ['delivery'] };
    }
    case 'back':
      if (screen === 'card') return to(state, 'basket');
      if (screen === 'basket') return world.message === undefined ? state : to(state, 'message');
      return screen === 'declined' ? to(state, 'card') : state;
    case 'fill': {
      const { field, text } = action;
      if (screen !== 'card' || !PAYMENT_FIELDS.includes(field) || typeof text !== 'string') return state;
      if (state.typed[field] === text || !isNearCard(world.card, field, text)) return state;
      return { ...state, typed: { ...state.typed, [field]: text }, strangeIn: null };
    }
    case 'strange': {
      const { field } = action;
      if (screen !== 'card' || !PAYMENT_FIELDS.includes(field)) return state;
      return { ...state, typed: { ...state.typed, [field]: '' }, strange: state.strange + 1, strangeIn: field };
    }
    case 'pay': {
      if (screen !== 'card') return state;
      const errors = PAYMENT_FIELDS.filter((field) => !isOnCard(world.card, field, state.typed[field]));
      return errors.length === 0
        ? to(state, 'bank', 'sent')
        : { ...state, errors, refusals: state.refusals + 1, strangeIn: null };
    }
    case 'transfer':
      return screen === 'basket' && world.transfer !== undefined ? to(state, 'transferred') : state;
    case 'confirm':
      return screen === 'bank' ? to(state, 'receipt', 'paid') : state;
    case 'refuse':
      return screen === 'bank' ? to(state, 'declined', 'refused') : state;
    case 'leave':
      return isPage || screen === 'declined' ? to(state, 'left') : state;
    default:
      action satisfies never;
      return state;
  }
}

function to(state: PaymentState, screen: PaymentScreen, what?: PaymentDone): PaymentState {
  const done = what === undefined || state.done.includes(what) ? state.done : [...state.done, what];
  return { ...state, screen, done, errors: [], strangeIn: null, isLooking: false };
}
