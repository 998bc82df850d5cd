import type { ItemKey } from '../item/item.ts';
import { evaluatePoint } from '../point/evaluate-point.ts';
import { isInArea } from '../point/is-in-area.ts';
import type { PointBody } from '../point/point-body.ts';
import type { Point, PointAction } from '../point/point-state.ts';
import { point } from '../point/point.ts';
import { subsetsOf } from '../random/subsets-of.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

/** Steps of the grid in which a place of each area is looked for. */
const STEPS = 60;

/** The actions of a simulated person who shows places of a picture; with keys, by the named regions. */
export function simulatePoint(
  body: PointBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly PointAction[] {
  const byName = persona.kind === 'ideal' && persona.input === 'keyboard';
  const named = body.regions.map(({ x, y }): Point => [x, y]);
  const places = byName ? named : placesOf(body, key, named);
  return playAnswers(point, body, persona, random, {
    all:
      body.cardinality === 'single'
        ? places.map((one) => [one])
        : subsetsOf(places.slice(0, 8)).filter((answer) => answer.length > 0),
    actionsOf: (answer) => [
      // What was shown before on a way round is taken back first.
      ...(body.cardinality === 'multiple'
        ? places.map(([x, y]): PointAction => ({ type: 'erase', at: `${x} ${y}` }))
        : []),
      ...answer.map(([x, y]): PointAction => {
        const region = body.regions.find((one) => one.x === x && one.y === y);
        return byName && region !== undefined
          ? { type: 'region', region: region.id }
          : { type: 'point', at: `${x} ${y}` };
      }),
    ],
    creditOf: (answer) => evaluatePoint(key, answer),
  });
}

/** One place of each area and one outside, where there are such places: named ones first, then those of a grid. */
function placesOf({ picture }: PointBody, { scoring }: ItemKey, named: readonly Point[]): readonly Point[] {
  if (scoring.template !== 'map_response_point') return named;
  const { width, height } = picture;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const grid = steps.flatMap((down) =>
    steps.map((right): Point => [Math.round(width * right), Math.round(height * down)]),
  );
  const found = new Map<number, Point>();
  for (const place of [...named, ...grid]) {
    const area = scoring.areas.findIndex((one) => isInArea(one, place));
    if (!found.has(area)) found.set(area, place);
  }
  return [...found.values()];
}
