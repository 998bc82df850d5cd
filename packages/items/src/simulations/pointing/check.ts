import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { PointingWorld } from './world.ts';

/** The highest surface that a small phone shows without scrolling, CSS pixels. */
const SCREEN = 280;

/** Targets lie within the surface, and on no other; a menu goes with the right press, a window with a surface higher than it. */
export const pointingCheck: WorldCheck<PointingWorld> = {
  parts(world, report) {
    checkIds('targets', world.targets, report);
    checkIds('menu', world.menu ?? [], report);
    const { width, height } = world.surface;
    if ((world.gesture === 'right') !== (world.menu !== undefined))
      report(['menu'], 'a menu with the right press, and only there');
    const window = world.window ?? SCREEN;
    if (world.window === undefined ? height > window : height <= window)
      report(['window'], `a window lower than the surface, or a surface of at most ${SCREEN} pixels`);
    for (const [i, target] of world.targets.entries()) {
      if (target.x + target.size > width) report(['targets', i, 'x'], `a target within ${width} pixels`);
      if (target.y + target.size > height) report(['targets', i, 'y'], `a target within ${height} pixels`);
      const overlaps = world.targets
        .slice(0, i)
        .some(
          (other) =>
            target.x < other.x + other.size &&
            other.x < target.x + target.size &&
            target.y < other.y + other.size &&
            other.y < target.y + target.size,
        );
      if (overlaps) report(['targets', i], 'a target that lies on no other');
    }
  },
  values(world, fact) {
    if (fact === 'selected' || fact === 'menu') return idsOf(world.targets, 'none');
    return fact.startsWith('chosen.') ? idsOf(world.menu ?? [], 'none') : null;
  },
};
