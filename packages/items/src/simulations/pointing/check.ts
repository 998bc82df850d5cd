import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { PointingWorld } from './world.ts';

/** Targets lie within the surface, and on no other. */
export const pointingCheck: WorldCheck<PointingWorld> = {
  parts(world, report) {
    checkIds('targets', world.targets, report);
    const { width, height } = world.surface;
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
  values: (world, fact) => (fact === 'selected' ? idsOf(world.targets, 'none') : null),
};
