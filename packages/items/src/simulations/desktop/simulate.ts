import type { Gestures } from '../../simulation/gestures.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** Start each program; show, put aside and close each window. */
export const desktopGestures: Gestures<DesktopWorld, DesktopState, DesktopAction> = (world) => [
  ...world.programs.map(({ id }) => [{ type: 'start', program: id }] as const),
  ...world.windows.flatMap(({ id }) => [
    [{ type: 'show', window: id }] as const,
    [{ type: 'close', window: id }] as const,
    ...(world.style === 'windows' ? [[{ type: 'minimise', window: id }] as const] : []),
  ]),
];
