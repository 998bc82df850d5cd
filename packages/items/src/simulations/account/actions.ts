import { hasId } from '../../simulation/has-id.ts';
import { errorsOf } from './errors-of.ts';
import { fieldsOf } from './fields-of.ts';
import type { AccountAction, AccountScreen, AccountState, AccountWorld } from './world.ts';

const NOTHING_TYPED = { email: '', password: '', fresh: '', again: '', code: '' };

/** The page that the world begins with, nothing typed. */
export function initAccount(world: AccountWorld): AccountState {
  return {
    screen: world.start,
    typed: NOTHING_TYPED,
    isShown: false,
    stays: false,
    isMenuOpen: false,
    errors: [],
    refused: [],
    cookies: world.cookies === undefined ? 'none' : 'asked',
    secret: world.password ?? null,
    isChosen: false,
    done: world.start === 'code' ? ['codeSent'] : [],
    isSignedIn: world.start === 'home',
    isRenewing: false,
    looking: null,
    provider: null,
    call: world.start === 'code' && world.caller !== undefined ? 'asking' : 'none',
  };
}

/** The area after an action, if the page in front has what is pressed. */
export function reduceAccount(world: AccountWorld, state: AccountState, action: AccountAction): AccountState {
  switch (action.type) {
    case 'go':
      return linksOf(world, state).includes(action.to) ? to(state, action.to) : state;
    case 'fill': {
      const { field, text } = action;
      if (!fieldsOf(world, state.screen).includes(field) || typeof text !== 'string') return state;
      return state.typed[field] === text ? state : { ...state, typed: { ...state.typed, [field]: text } };
    }
    case 'show': {
      const isSecret = fieldsOf(world, state.screen).some((field) => field === 'password' || field === 'fresh');
      return isSecret ? { ...state, isShown: !state.isShown } : state;
    }
    case 'stay':
      return state.screen === 'signIn' && world.offers.includes('stay') ? { ...state, stays: !state.stays } : state;
    case 'send':
      return send(world, state);
    case 'choose': {
      if (state.screen !== 'signIn' || !hasId(world.providers, action.provider)) return state;
      return { ...to(state, 'provider'), looking: action.provider };
    }
    case 'menu':
      return state.screen === 'home' ? { ...state, isMenuOpen: !state.isMenuOpen } : state;
    case 'signOut':
      if (state.screen !== 'home' || !state.isMenuOpen) return state;
      return { ...to(state, 'out'), isSignedIn: false, stays: false, done: withDone(state, 'signedOut') };
    case 'cookies': {
      const isAnswer = action.answer === 'accepted' || action.answer === 'refused';
      return state.cookies === 'asked' && isAnswer ? { ...state, cookies: action.answer } : state;
    }
    case 'reply': {
      const isAnswer = action.answer === 'given' || action.answer === 'hungUp';
      return state.call === 'asking' && isAnswer ? { ...state, call: action.answer } : state;
    }
    default:
      action satisfies never;
      return state;
  }
}

/** The pages that the one in front leads to. */
export function linksOf(world: AccountWorld, { screen, isMenuOpen }: AccountState): readonly AccountScreen[] {
  switch (screen) {
    case 'signIn':
      return (['create', 'forgotten'] as const).filter((one) => world.offers.includes(one));
    case 'home':
      return isMenuOpen && world.offers.includes('change') ? ['change'] : [];
    case 'change':
      return ['home'];
    case 'create':
    case 'forgotten':
    case 'code':
    case 'renew':
    case 'provider':
    case 'out':
      return ['signIn'];
    default:
      return screen satisfies never;
  }
}

/** Passwords and codes are forgotten with the page that asked for them; the address stays. */
function to(state: AccountState, screen: AccountScreen): AccountState {
  const typed = { ...NOTHING_TYPED, email: state.typed.email };
  return { ...state, screen, typed, errors: [], isShown: false, isMenuOpen: false };
}

function withDone(state: AccountState, one: AccountState['done'][number]): AccountState['done'] {
  return state.done.includes(one) ? state.done : [...state.done, one];
}

function send(world: AccountWorld, state: AccountState): AccountState {
  const { screen, typed, looking } = state;
  if (screen === 'home' || screen === 'out') return state;
  const errors = errorsOf(world, state);
  if (errors.length > 0) {
    const refused = [...state.refused, ...errors.filter((error) => !state.refused.includes(error))];
    return errors.join() === state.errors.join() && refused.length === state.refused.length
      ? state
      : { ...state, errors, refused };
  }
  const asked = (from: AccountState, isRenewing: boolean): AccountState => ({
    ...to(from, 'code'),
    isRenewing,
    done: withDone(from, 'codeSent'),
    call: world.caller !== undefined && from.call === 'none' ? 'asking' : from.call,
  });
  const inside = (from: AccountState): AccountState => ({ ...to(from, 'home'), isSignedIn: true });
  const twoSteps = world.offers.includes('twoSteps');
  switch (screen) {
    case 'signIn':
      return twoSteps ? asked(state, false) : inside(state);
    case 'create': {
      const created = { ...state, secret: typed.fresh, isChosen: true, done: withDone(state, 'created') };
      return twoSteps ? asked(created, false) : inside(created);
    }
    case 'forgotten':
      return asked(state, true);
    case 'code': {
      const right = { ...state, done: withDone(state, 'codeRight') };
      return state.isRenewing ? to(right, 'renew') : inside(right);
    }
    case 'renew':
    case 'change':
      return inside({ ...state, secret: typed.fresh, isChosen: true, done: withDone(state, 'changed') });
    case 'provider':
      return { ...inside(state), provider: looking };
    default:
      return screen satisfies never;
  }
}
