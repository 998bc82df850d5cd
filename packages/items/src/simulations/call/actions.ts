import { hasId } from '../../simulation/has-id.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { CallAction, CallDeviceName, CallPermission, CallState, CallWorld } from './world.ts';

/** The loudest that others can be. */
const LOUDEST = 4;

/** Before the call, or in it where it has begun already. */
export function initCall(world: CallWorld): CallState {
  const inside = world.start.kind === 'inside';
  const permission = (name: CallDeviceName): CallPermission => (world[name].asked ? 'unasked' : 'allowed');
  return {
    stage: inside ? 'inside' : 'outside',
    asking: null,
    panel: 'people',
    permissions: { microphone: permission('microphone'), camera: permission('camera') },
    microphone: world.microphone.on && !world.microphone.asked,
    camera: world.camera.on && !world.camera.asked,
    volume: world.volume,
    captions: false,
    hand: false,
    shared: null,
    draft: '',
    chat: [],
    joined: inside,
    declined: false,
    leaves: 0,
  };
}

/** The call after an action, if where the person is and what the call offers allow it. */
export function reduceCall(world: CallWorld, state: CallState, action: CallAction): CallState {
  switch (state.stage) {
    case 'outside':
      if (action.type === 'join') return enter({ ...state, declined: false });
      return action.type === 'decline' && world.start.kind === 'incoming' && !state.joined && !state.declined
        ? { ...state, declined: true }
        : state;
    case 'asking':
      return answered(world, state, action);
    case 'inside':
      return inCall(world, state, action);
    default:
      state.stage satisfies never;
      return state;
  }
}

/** Asks for what was never asked, microphone first; then the call. */
function enter(state: CallState): CallState {
  const { microphone, camera } = state.permissions;
  const asking = microphone === 'unasked' ? 'microphone' : camera === 'unasked' ? 'camera' : null;
  return asking === null
    ? { ...state, stage: 'inside', asking: null, joined: true }
    : { ...state, stage: 'asking', asking };
}

function answered(world: CallWorld, state: CallState, { type }: CallAction): CallState {
  const { asking } = state;
  if (asking === null || (type !== 'allow' && type !== 'refuse')) return state;
  const allowed = type === 'allow';
  const permissions: CallState['permissions'] = { ...state.permissions, [asking]: allowed ? 'allowed' : 'refused' };
  // Asked again from inside the call, it comes on at once; on entering, as the call begins.
  const on = allowed && (state.joined || world[asking].on);
  return enter({ ...state, permissions, [asking]: on });
}

function inCall(world: CallWorld, state: CallState, action: CallAction): CallState {
  const offers = (one: CallWorld['offers'][number]): boolean => world.offers.includes(one);
  switch (action.type) {
    case 'microphone':
    case 'camera': {
      const device = action.type;
      if (state.permissions[device] === 'allowed') return { ...state, [device]: !state[device] };
      return { ...state, stage: 'asking', asking: device };
    }
    case 'louder':
      return offers('volume') && state.volume < LOUDEST ? { ...state, volume: state.volume + 1 } : state;
    case 'softer':
      return offers('volume') && state.volume > 0 ? { ...state, volume: state.volume - 1 } : state;
    case 'captions':
      return offers('captions') ? { ...state, captions: !state.captions } : state;
    case 'hand':
      return offers('hand') ? { ...state, hand: !state.hand } : state;
    case 'panel': {
      const { panel } = action;
      const known = panel === 'people' || ((panel === 'chat' || panel === 'share') && offers(panel));
      return known && panel !== state.panel ? { ...state, panel } : state;
    }
    case 'share': {
      if (state.panel !== 'share' || !hasId(world.screens, action.screen)) return state;
      return { ...state, panel: 'people', shared: action.screen };
    }
    case 'stopSharing':
      return state.shared === null ? state : { ...state, shared: null };
    case 'write':
      return state.panel !== 'chat' || typeof action.text !== 'string' || action.text === state.draft
        ? state
        : { ...state, draft: action.text };
    case 'send':
      return state.panel !== 'chat' || tidyText(state.draft) === ''
        ? state
        : { ...state, draft: '', chat: [...state.chat, state.draft] };
    case 'leave':
      return {
        ...state,
        stage: 'outside',
        panel: 'people',
        hand: false,
        shared: null,
        draft: '',
        leaves: state.leaves + 1,
      };
    default:
      return state;
  }
}
