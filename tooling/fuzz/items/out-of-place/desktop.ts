import type {
  DesktopAction,
  DesktopState,
  DesktopWorld,
} from '../../../../packages/items/src/simulations/desktop/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Nothing is done to a window that is closed, nor what windows do where there are tabs. */
export function desktopOutOfPlace(world: DesktopWorld, state: DesktopState): readonly DesktopAction[] {
  const { order, minimised } = state;
  const isWindows = world.style === 'windows';
  return [
    { type: 'start', program: NOWHERE },
    { type: 'select', icon: NOWHERE },
    { type: 'open', icon: NOWHERE },
    ...(['show', 'minimise', 'maximise', 'close'] as const).map((type): DesktopAction => ({ type, window: NOWHERE })),
    ...world.windows.flatMap(({ id }) => [
      ...unless<DesktopAction>(order.includes(id), { type: 'show', window: id }, { type: 'close', window: id }),
      ...unless<DesktopAction>(isWindows && order.includes(id), { type: 'maximise', window: id }),
      ...unless<DesktopAction>(isWindows && order.includes(id) && !minimised.includes(id), {
        type: 'minimise',
        window: id,
      }),
    ]),
    ...unless<DesktopAction>(world.style === 'tabs', { type: 'newTab' }),
  ];
}
