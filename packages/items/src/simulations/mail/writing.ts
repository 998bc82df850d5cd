import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { isAddress } from './is-address.ts';
import type { MailAction, MailMode, MailSent, MailState, MailWorld } from './world.ts';

/** A message begun; what was begun in the same way for the same message is still there. */
export function startWriting(state: MailState, mode: MailMode): MailState {
  const same = state.mode === mode;
  return same
    ? { ...state, view: 'write' }
    : { ...state, view: 'write', mode, draft: '', to: '', subject: '', attached: [] };
}

/** What is being written after an action; nothing is sent without an address, nor without words where words are the message. */
export function reduceWriting(world: MailWorld, state: MailState, action: MailAction): MailState {
  const addressed = state.mode === 'forward' || state.mode === 'new';
  switch (action.type) {
    case 'write':
      return changed(state, 'draft', action.text);
    case 'address':
      return addressed ? changed(state, 'to', action.text) : state;
    case 'subject':
      return state.mode === 'new' ? changed(state, 'subject', action.text) : state;
    case 'attach': {
      const attached = hasId(world.files ?? [], action.file) ? withOne(state.attached, action.file) : state.attached;
      return attached === state.attached ? state : { ...state, attached };
    }
    case 'detach':
      return state.attached.includes(action.file)
        ? { ...state, attached: state.attached.filter((one) => one !== action.file) }
        : state;
    case 'send':
      return missingOf(state) === null ? sent(state) : state;
    default:
      return state;
  }
}

/** What is still needed before a message can go: an address first, then words or something to send along. */
export function missingOf(state: MailState): 'address' | 'text' | null {
  const addressed = state.mode === 'forward' || state.mode === 'new';
  if (addressed && !isAddress(state.to)) return 'address';
  return state.mode === 'forward' || state.attached.length > 0 || tidyText(state.draft) !== '' ? null : 'text';
}

function changed(state: MailState, name: 'draft' | 'to' | 'subject', text: string): MailState {
  return typeof text !== 'string' || text === state[name] ? state : { ...state, [name]: text };
}

function sent(state: MailState): MailState {
  const { mode, message, to, subject, draft, attached } = state;
  const one: MailSent = { mode, message: mode === 'new' ? null : message, to, subject, text: draft, files: attached };
  return {
    ...state,
    view: mode === 'new' ? 'list' : 'message',
    draft: '',
    to: '',
    subject: '',
    attached: [],
    sent: [...state.sent, one],
  };
}
