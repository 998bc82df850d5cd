import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { cuesOf } from './cues-of.ts';
import { reduceWriting, startWriting } from './writing.ts';
import type { MailAction, MailMessage, MailOffer, MailState, MailWorld } from './world.ts';

/** The list of messages, none opened. */
export function initMail(): MailState {
  return {
    view: 'list',
    message: null,
    attachment: null,
    opened: [],
    attachmentsOpened: [],
    linksFollowed: [],
    mode: 'reply',
    draft: '',
    to: '',
    subject: '',
    attached: [],
    sent: [],
    reported: [],
    deleted: [],
    folders: {},
    judged: {},
    cues: {},
  };
}

/** The mailbox after an action, if its view and what the mailbox offers allow it. */
export function reduceMail(world: MailWorld, state: MailState, action: MailAction): MailState {
  const message = world.messages.find(({ id }) => id === state.message);
  switch (state.view) {
    case 'list': {
      if (action.type === 'compose' && world.offers.includes('compose')) return startWriting(state, 'new');
      return action.type === 'open' ? open(world, state, action.message) : state;
    }
    case 'write': {
      if (action.type !== 'back') return reduceWriting(world, state, action);
      return state.mode === 'new' ? toList(state) : { ...state, view: 'message' };
    }
    case 'message':
      if (message === undefined) return state;
      return action.type === 'back' ? toList(state) : onMessage(world, state, message, action);
    case 'attachment':
      return action.type === 'back' ? { ...state, view: 'message', attachment: null } : state;
    case 'move':
      if (action.type === 'back') return { ...state, view: 'message' };
      if (action.type !== 'put' || message === undefined || !hasId(world.folders ?? [], action.folder)) return state;
      return toList({ ...state, folders: { ...state.folders, [message.id]: action.folder } });
    case 'point':
      if (action.type === 'back') return { ...state, view: 'message' };
      if (action.type !== 'point' || message === undefined || !cuesOf(message).includes(action.cue)) return state;
      return {
        ...state,
        view: 'message',
        judged: { ...state.judged, [message.id]: 'doubtful' },
        cues: { ...state.cues, [message.id]: action.cue },
      };
    default:
      state.view satisfies never;
      return state;
  }
}

function open(world: MailWorld, state: MailState, id: string): MailState {
  if (!hasId(world.messages, id) || state.deleted.includes(id)) return state;
  return { ...state, view: 'message', message: id, draft: '', opened: withOne(state.opened, id) };
}

function onMessage(world: MailWorld, state: MailState, current: MailMessage, action: MailAction): MailState {
  const { id } = current;
  const offers = (one: MailOffer): boolean => world.offers.includes(one);
  switch (action.type) {
    case 'openAttachment': {
      if (!hasId(current.attachments, action.attachment)) return state;
      const attachmentsOpened = withOne(state.attachmentsOpened, `${id}.${action.attachment}`);
      return { ...state, view: 'attachment', attachment: action.attachment, attachmentsOpened };
    }
    case 'followLink': {
      if (!hasId(current.links, action.link)) return state;
      const linksFollowed = withOne(state.linksFollowed, `${id}.${action.link}`);
      return linksFollowed === state.linksFollowed ? state : { ...state, linksFollowed };
    }
    case 'reply':
    case 'forward':
      return offers(action.type) ? startWriting(state, action.type) : state;
    case 'replyAll':
      return offers('replyAll') && (current.others?.length ?? 0) > 0 ? startWriting(state, 'replyAll') : state;
    case 'report':
      return offers('report') ? toList({ ...state, reported: withOne(state.reported, id) }) : state;
    case 'delete':
      return offers('delete') ? toList({ ...state, deleted: [...state.deleted, id] }) : state;
    case 'move':
      return offers('move') ? { ...state, view: 'move' } : state;
    case 'doubt':
      return offers('judge') ? { ...state, view: 'point' } : state;
    case 'trust': {
      if (!offers('judge') || state.judged[id] === 'honest') return state;
      const { [id]: _, ...cues } = state.cues;
      return { ...state, judged: { ...state.judged, [id]: 'honest' }, cues };
    }
    default:
      return state;
  }
}

function toList(state: MailState): MailState {
  return { ...state, view: 'list', message: null, attachment: null, draft: '', to: '', subject: '', attached: [] };
}
