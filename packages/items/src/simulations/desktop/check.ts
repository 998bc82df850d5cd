import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { DesktopWorld } from './world.ts';

/** Programs open windows that exist; the one in front is open. */
export const desktopCheck: WorldCheck<DesktopWorld> = {
  parts(world, report) {
    checkIds('programs', world.programs, report);
    checkIds('windows', world.windows, report);
    for (const [i, { opens }] of world.programs.entries())
      checkKnown(opens, world.windows, 'windows', report, ['programs', i, 'opens']);
    const open = world.windows.filter((window) => window.open);
    checkKnown(world.front, open, 'open windows', report, ['front']);
  },
  values: (world, fact) => (fact === 'window.front' ? idsOf(world.windows, 'none') : null),
};
