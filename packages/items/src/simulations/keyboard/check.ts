import { checkIds, type WorldCheck } from '../../schema/checks/world-check.ts';
import { exact, FACES, type Face } from './faces.ts';
import type { KeyboardWorld } from './world.ts';

/** Boxes have ids of their own, and only those with lines begin with line breaks. */
export const keyboardCheck: WorldCheck<KeyboardWorld> = {
  parts(world, report) {
    checkIds('boxes', world.boxes, report);
    for (const [i, { text, lines }] of world.boxes.entries())
      if (lines === undefined && /[\r\n]/u.test(text)) report(['boxes', i, 'text'], 'one line, or a number of lines');
  },
  typed(_world, fact, constant) {
    const face = fact.split('.')[2];
    if (face === undefined) return exact(constant);
    return Object.hasOwn(FACES, face) ? FACES[face as Face](constant) : constant;
  },
};
