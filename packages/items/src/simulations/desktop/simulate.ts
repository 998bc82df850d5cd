import type { Gestures } from '../../simulate/gestures.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** Start each program; show, put aside and close each window. */
export const desktopGestures: Gestures<DesktopWorld, DesktopState, DesktopAction> = (world) => [
  ...world.programs.map(({ id }): readonly DesktopAction[] => [{ type: 'start', program: id }]),
  ...world.windows.flatMap(({ id: window }): readonly (readonly DesktopAction[])[] => [
    [{ type: 'show', window }],
    [{ type: 'close', window }],
    [{ type: 'minimise', window }],
  ]),
];
