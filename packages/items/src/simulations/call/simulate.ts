import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { CallAction, CallState, CallWorld } from './world.ts';

const ANSWERS = ['allow', 'refuse'] as const;

/** Join, allow or refuse; in the call each of its buttons, a message, what may be shown, leaving. */
export const callGestures: Gestures<CallWorld, CallState, CallAction> = (world, state, leaves) => {
  if (state.stage === 'asking') return ANSWERS.map((type) => [{ type }]);
  if (state.stage === 'outside') {
    const pairs = ANSWERS.flatMap((one) => ANSWERS.map((other) => [one, other] as const));
    return [
      ...pairs.map(([one, other]) => [{ type: 'join' }, { type: one }, { type: other }] as const),
      [{ type: 'join' }],
      [{ type: 'decline' }],
    ];
  }
  const texts = [...new Set([...textsFor(leaves, (fact) => fact === 'chat.length'), 'ok'])];
  const buttons = ['microphone', 'camera', 'louder', 'softer', 'captions', 'hand', 'stopSharing', 'leave'] as const;
  return [
    ...buttons.map((type): readonly CallAction[] => [{ type }]),
    ...world.screens.map(({ id }): readonly CallAction[] => [
      { type: 'panel', panel: 'share' },
      { type: 'share', screen: id },
    ]),
    ...texts.map((text): readonly CallAction[] => [
      { type: 'panel', panel: 'chat' },
      { type: 'write', text },
      { type: 'send' },
      { type: 'panel', panel: 'people' },
    ]),
  ];
};
