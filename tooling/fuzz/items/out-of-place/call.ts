import type { CallAction, CallState, CallWorld } from '../../../../packages/items/src/simulations/call/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Outside nobody is heard, inside nobody joins, and only what the call offers can be pressed. */
export function callOutOfPlace(world: CallWorld, { stage, panel, shared }: CallState): readonly CallAction[] {
  const isInside = stage === 'inside';
  const offers = (one: CallWorld['offers'][number]): boolean => isInside && world.offers.includes(one);
  return [
    { type: 'panel', panel: NOWHERE },
    { type: 'share', screen: NOWHERE },
    ...unless<CallAction>(stage === 'outside', { type: 'join' }, { type: 'decline' }),
    ...unless<CallAction>(stage === 'asking', { type: 'allow' }, { type: 'refuse' }),
    ...unless<CallAction>(isInside, { type: 'microphone' }, { type: 'camera' }, { type: 'leave' }),
    ...unless<CallAction>(offers('volume'), { type: 'louder' }, { type: 'softer' }),
    ...unless<CallAction>(offers('captions'), { type: 'captions' }),
    ...unless<CallAction>(offers('hand'), { type: 'hand' }),
    ...unless<CallAction>(offers('chat'), { type: 'panel', panel: 'chat' }),
    ...unless<CallAction>(offers('share'), { type: 'panel', panel: 'share' }),
    ...unless<CallAction>(offers('chat') && panel === 'chat', { type: 'write', text: 'x' }, { type: 'send' }),
    ...world.screens.flatMap(({ id }) =>
      unless<CallAction>(offers('share') && panel === 'share', { type: 'share', screen: id }),
    ),
    ...unless<CallAction>(isInside && shared !== null, { type: 'stopSharing' }),
  ];
}
