import type { Gestures } from '../../simulate/gestures.ts';
import type { PointingAction, PointingState, PointingTarget, PointingWorld } from './world.ts';

/** Press each target, open each where a double press does, choose each entry of each menu, press beside; scroll there first. */
export const pointingGestures: Gestures<PointingWorld, PointingState, PointingAction> = (
  world,
  _state,
  _leaves,
  input,
) => {
  const press = (target: string | null): PointingAction => ({ type: 'press', target, input });
  const menu = (target: string): PointingAction => ({ type: 'menu', target, input });
  const close: PointingAction = { type: 'close' };
  const open = (target: string): readonly PointingAction[] => {
    const opening: PointingAction = { type: 'open', target, input };
    return input === 'keyboard' ? [opening] : [press(target), press(target), opening];
  };
  // Whoever scrolls to a target sees those above it.
  const there = ({ y }: PointingTarget): readonly PointingAction[] =>
    world.targets
      .filter((one) => world.window !== undefined && one.y <= y && one.y + one.size > world.window)
      .map(({ id }) => ({ type: 'see', target: id }));
  return world.targets
    .flatMap((target): readonly (readonly PointingAction[])[] => {
      const { id } = target;
      return [
        [close, ...there(target), press(id)],
        ...(world.gesture === 'double' ? [[...there(target), ...open(id)]] : []),
        ...(world.menu ?? []).map((entry) => [
          close,
          ...there(target),
          menu(id),
          { type: 'choose', entry: entry.id, input } as const,
        ]),
      ];
    })
    .concat(input === 'keyboard' ? [] : [[close, press(null)]]);
};
