import type { Gestures } from '../../simulate/gestures.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** Press each target, open each where a double press does, press beside. */
export const pointingGestures: Gestures<PointingWorld, PointingState, PointingAction> = (
  world,
  _state,
  _leaves,
  input,
) => {
  const press = (target: string | null): PointingAction => ({ type: 'press', target, input });
  const open = (target: string): readonly PointingAction[] => {
    const opening: PointingAction = { type: 'open', target, input };
    return input === 'keyboard' ? [opening] : [press(target), press(target), opening];
  };
  return [
    ...world.targets.map(({ id }) => [press(id)]),
    ...(world.gesture === 'double' ? world.targets.map(({ id }) => open(id)) : []),
    ...(input === 'keyboard' ? [] : [[press(null)]]),
  ];
};
