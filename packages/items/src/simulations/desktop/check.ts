import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { DesktopWorld } from './world.ts';

/** Programs, icons and the button for a new tab open windows that exist; the one in front is open. */
export const desktopCheck: WorldCheck<DesktopWorld> = {
  parts(world, report) {
    checkIds('programs', world.programs, report);
    checkIds('windows', world.windows, report);
    for (const [i, { opens }] of world.programs.entries())
      checkKnown(opens, world.windows, 'windows', report, ['programs', i, 'opens']);
    if (world.icons !== undefined) {
      checkIds('icons', world.icons, report);
      for (const [i, { opens }] of world.icons.entries())
        checkKnown(opens, world.windows, 'windows', report, ['icons', i, 'opens']);
      if (world.style === 'tabs') report(['icons'], 'no icons with tabs: there is no desk');
    }
    if (world.opens !== undefined) {
      checkKnown(world.opens, world.windows, 'windows', report, ['opens']);
      if (world.style !== 'tabs') report(['opens'], 'a new tab with tabs only');
    }
    const open = world.windows.filter((window) => window.open);
    checkKnown(world.front, open, 'open windows', report, ['front']);
  },
  values(world, fact) {
    if (fact === 'window.front') return idsOf(world.windows, 'none');
    return fact === 'selected' ? idsOf(world.icons ?? [], 'none') : null;
  },
};
