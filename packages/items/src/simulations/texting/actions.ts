import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { Conversation, TextingAction, TextingState, TextingWorld, SentMessage } from './world.ts';

/** The list of conversations, none opened. */
export function initTexting(): TextingState {
  return {
    view: 'list',
    conversation: null,
    draft: '',
    photo: null,
    opened: [],
    sent: [],
    deleted: [],
    linksFollowed: [],
    muted: [],
    blocked: [],
    reported: [],
  };
}

/** The phone after an action, if what it shows and what it offers allow it. */
export function reduceTexting(world: TextingWorld, state: TextingState, action: TextingAction): TextingState {
  if (action.type === 'open') {
    if (state.view !== 'list' || !hasId(world.conversations, action.conversation)) return state;
    const { conversation } = action;
    return { ...state, view: 'conversation', conversation, opened: withOne(state.opened, conversation) };
  }
  const current = world.conversations.find(({ id }) => id === state.conversation);
  if (current === undefined) return state;
  switch (state.view) {
    case 'list':
      return state;
    case 'conversation':
      return inConversation(world, state, current, action);
    case 'photos': {
      if (action.type === 'back') return { ...state, view: 'conversation' };
      if (action.type !== 'take' || !hasId(world.photos, action.photo)) return state;
      return { ...state, view: 'conversation', photo: action.photo };
    }
    case 'about':
      return inAbout(world, state, current, action);
    default:
      state.view satisfies never;
      return state;
  }
}

function inConversation(
  world: TextingWorld,
  state: TextingState,
  current: Conversation,
  action: TextingAction,
): TextingState {
  const { id } = current;
  const writes = world.offers.includes('write') && !state.blocked.includes(id);
  switch (action.type) {
    case 'back':
      return { ...state, view: 'list', conversation: null, draft: '', photo: null };
    case 'about':
      return { ...state, view: 'about' };
    case 'write':
      return !writes || typeof action.text !== 'string' || action.text === state.draft
        ? state
        : { ...state, draft: action.text };
    case 'photos':
      return writes && world.offers.includes('photo') ? { ...state, view: 'photos' } : state;
    case 'leaveOut':
      return state.photo === null ? state : { ...state, photo: null };
    case 'send': {
      if (!writes || (tidyText(state.draft) === '' && state.photo === null)) return state;
      const one: SentMessage = { conversation: id, text: state.draft };
      return send(state, state.photo === null ? one : { ...one, photo: state.photo });
    }
    case 'quick': {
      const reply = current.replies.find((each) => each.id === action.reply);
      if (reply === undefined || state.blocked.includes(id)) return state;
      return send(state, { conversation: id, text: reply.text, quick: reply.id });
    }
    case 'followLink': {
      const message = shownMessage(state, current, action.message);
      if (message?.link === undefined) return state;
      const linksFollowed = withOne(state.linksFollowed, `${id}.${message.id}`);
      return linksFollowed === state.linksFollowed ? state : { ...state, linksFollowed };
    }
    case 'remove': {
      const message = shownMessage(state, current, action.message);
      if (message === undefined || !world.offers.includes('delete')) return state;
      return { ...state, deleted: [...state.deleted, `${id}.${message.id}`] };
    }
    default:
      return state;
  }
}

function inAbout(world: TextingWorld, state: TextingState, { id }: Conversation, action: TextingAction): TextingState {
  switch (action.type) {
    case 'back':
      return { ...state, view: 'conversation' };
    case 'mute':
      return world.offers.includes('mute') ? { ...state, muted: toggled(state.muted, id) } : state;
    case 'block': {
      if (!world.offers.includes('block')) return state;
      return { ...state, blocked: toggled(state.blocked, id), draft: '', photo: null };
    }
    case 'report':
      return world.offers.includes('report') && !state.reported.includes(id)
        ? { ...state, reported: [...state.reported, id] }
        : state;
    default:
      return state;
  }
}

function shownMessage(
  state: TextingState,
  { id, messages }: Conversation,
  message: string,
): Conversation['messages'][number] | undefined {
  return messages.find((one) => one.id === message && !state.deleted.includes(`${id}.${one.id}`));
}

function send(state: TextingState, one: SentMessage): TextingState {
  return { ...state, draft: '', photo: null, sent: [...state.sent, one] };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
