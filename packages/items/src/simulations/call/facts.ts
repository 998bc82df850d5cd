import type { FactValue } from '@jalon/referential/condition';
import { tidyText } from '../../text/tidy-text.ts';
import type { CallState, CallWorld } from './world.ts';

/** Every fact that a goal about this call may read, as it is now. Of the chat only lengths are known, in UTF-16 units of tidied text. */
export function callFacts(world: CallWorld, state: CallState): Readonly<Record<string, FactValue>> {
  const inside = state.stage === 'inside';
  return {
    joined: state.joined,
    inside,
    declined: state.declined,
    left: state.leaves > 0 && !inside,
    leaves: state.leaves,
    'permission.microphone': state.permissions.microphone,
    'permission.camera': state.permissions.camera,
    microphone: inside && state.microphone,
    camera: inside && state.camera,
    unheard: inside && !state.microphone && world.unheard !== undefined,
    unseen: inside && !state.camera && world.unseen !== undefined,
    volume: state.volume,
    captions: state.captions,
    hand: state.hand,
    shared: state.shared ?? 'none',
    'chat.total': state.chat.length,
    'chat.length': tidyText(state.chat.at(-1) ?? '').length,
  };
}
