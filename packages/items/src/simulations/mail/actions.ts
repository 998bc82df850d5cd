import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { MailAction, MailMessage, MailState, MailWorld } from './world.ts';

/** The list of messages, none opened. */
export function initMail(): MailState {
  return {
    view: 'list',
    message: null,
    attachment: null,
    opened: [],
    attachmentsOpened: [],
    linksFollowed: [],
    draft: '',
    replies: {},
    reported: [],
    deleted: [],
  };
}

/** The mailbox after an action, if its view and what the mailbox offers allow it. */
export function reduceMail(world: MailWorld, state: MailState, action: MailAction): MailState {
  const current = state.view === 'message' ? messageOf(world, state.message) : undefined;
  switch (action.type) {
    case 'open': {
      const message = messageOf(world, action.message);
      if (state.view !== 'list' || message === undefined || state.deleted.includes(message.id)) return state;
      return { ...state, view: 'message', message: message.id, draft: '', opened: withOne(state.opened, message.id) };
    }
    case 'openAttachment': {
      if (current === undefined || !hasId(current.attachments, action.attachment)) return state;
      const attachmentsOpened = withOne(state.attachmentsOpened, `${current.id}.${action.attachment}`);
      return { ...state, view: 'attachment', attachment: action.attachment, attachmentsOpened };
    }
    case 'followLink': {
      if (current === undefined || !hasId(current.links, action.link)) return state;
      const link = `${current.id}.${action.link}`;
      const linksFollowed = withOne(state.linksFollowed, link);
      return linksFollowed === state.linksFollowed ? state : { ...state, linksFollowed };
    }
    case 'reply':
      return current !== undefined && world.offers.includes('reply') ? { ...state, view: 'reply' } : state;
    case 'write': {
      if (state.view !== 'reply' || typeof action.text !== 'string' || action.text === state.draft) return state;
      return { ...state, draft: action.text };
    }
    case 'send': {
      if (state.view !== 'reply' || state.message === null || tidyText(state.draft) === '') return state;
      return { ...state, view: 'message', draft: '', replies: { ...state.replies, [state.message]: state.draft } };
    }
    case 'report': {
      if (current === undefined || !world.offers.includes('report')) return state;
      return { ...toList(state), reported: withOne(state.reported, current.id) };
    }
    case 'delete': {
      if (current === undefined || !world.offers.includes('delete')) return state;
      return { ...toList(state), deleted: [...state.deleted, current.id] };
    }
    case 'back':
      if (state.view === 'list') return state;
      return state.view === 'message' ? toList(state) : { ...state, view: 'message', attachment: null };
    default:
      action satisfies never;
      return state;
  }
}

function messageOf(world: MailWorld, id: string | null): MailMessage | undefined {
  return world.messages.find((message) => message.id === id);
}

function toList(state: MailState): MailState {
  return { ...state, view: 'list', message: null, attachment: null, draft: '' };
}
