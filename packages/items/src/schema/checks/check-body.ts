import type { Body } from '../../item/item.ts';
import type { PointBody } from '../../point/point-body.ts';
import { checkUnique } from './check-unique.ts';
import { within, type Report } from './report.ts';
import { worldCheckOf } from './world-checks.ts';

/** Checks what the parts of a body say of each other. */
export function checkBody(body: Body, report: Report): void {
  switch (body.type) {
    case 'choice':
    case 'order':
      return checkUnique(body.options, within(report, 'options'));
    case 'match':
      checkUnique(body.things, within(report, 'things'));
      return checkUnique(body.places, within(report, 'places'));
    case 'inline-choice': {
      const seen = new Set<string>();
      for (const [i, part] of body.parts.entries()) {
        if (!('id' in part)) continue;
        if (seen.has(part.id)) report(['parts', i, 'id'], 'an id that no other has');
        seen.add(part.id);
        checkUnique(part.options, within(report, 'parts', i, 'options'));
      }
      if (seen.size === 0 || seen.size > 4) report(['parts'], 'one to four words to choose');
      return;
    }
    case 'point':
      return checkRegions(body, report);
    case 'entry':
      return checkUnique(body.slots ?? [], within(report, 'slots'));
    case 'self-report':
      return;
    case 'simulation':
      return worldCheckOf(body.world).parts(body.world, within(report, 'world'));
    default:
      body satisfies never;
  }
}

function checkRegions({ picture, regions }: PointBody, report: Report): void {
  checkUnique(regions, within(report, 'regions'));
  for (const [i, { x, y }] of regions.entries()) {
    if (x > picture.width) report(['regions', i, 'x'], `a point within ${picture.width} pixels`);
    if (y > picture.height) report(['regions', i, 'y'], `a point within ${picture.height} pixels`);
    if (regions.slice(0, i).some((other) => other.x === x && other.y === y)) {
      report(['regions', i], 'a point that no other region has');
    }
  }
}
