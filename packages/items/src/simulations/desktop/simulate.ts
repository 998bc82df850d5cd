import type { Gestures } from '../../simulate/gestures.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** Start each program; select and open each icon; show, put aside, enlarge and close each window; open a new tab. */
export const desktopGestures: Gestures<DesktopWorld, DesktopState, DesktopAction> = (world) => [
  ...world.programs.map(({ id }): readonly DesktopAction[] => [{ type: 'start', program: id }]),
  ...(world.icons ?? []).flatMap(({ id: icon }): readonly (readonly DesktopAction[])[] => [
    [{ type: 'select', icon }],
    [{ type: 'open', icon }],
  ]),
  ...world.windows.flatMap(({ id: window }): readonly (readonly DesktopAction[])[] => [
    [{ type: 'show', window }],
    [{ type: 'close', window }],
    [{ type: 'minimise', window }],
    [{ type: 'maximise', window }],
  ]),
  [{ type: 'newTab' }],
];
