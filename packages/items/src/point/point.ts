import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { evaluatePoint } from './evaluate-point.ts';
import type { PointBody } from './point-body.ts';
import { MOST_POINTS, type Point, type PointAction, type PointState } from './point-state.ts';

/** A place to show on a picture. */
export const point: ItemType<PointBody, PointState, PointAction> = {
  id: 'point',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: () => ({ points: [] }),
  reduce(body, state, action) {
    if (!isAction(action)) return state;
    const at = pointOf(body, action);
    if (at === null) return state;
    const others = state.points.filter((one) => one.join(' ') !== at.join(' '));
    const has = others.length < state.points.length;
    if (action.type === 'erase') return has ? { points: others } : state;
    if (has) return state;
    if (body.cardinality === 'single') return { points: [at] };
    return state.points.length < MOST_POINTS ? { points: [...state.points, at] } : state;
  },
  isAnswered: (_body, { points }) => points.length > 0,
  toResponse: (body, { points }) => ({
    RESPONSE: body.cardinality === 'multiple' && points.length > 0 ? points : (points[0] ?? null),
  }),
  score: (_body, key, { points }) => ({ credit: evaluatePoint(key, points), evidence: [] }),
  describe: (body, { points }) => ({
    title: body.title,
    lines: [...body.instruction, body.picture.alternative],
    options: body.regions.map(({ label, x, y }) => ({
      label,
      state: points.some((one) => one[0] === x && one[1] === y) ? 'selected' : 'none',
    })),
  }),
};

/** The point that an action names, within the picture; null for anything else. */
function pointOf({ picture, regions }: PointBody, action: PointAction): Point | null {
  if (action.type === 'region') {
    const region = regions.find(({ id }) => id === action.region);
    return region === undefined ? null : [region.x, region.y];
  }
  if (action.type !== 'point' && action.type !== 'erase') return null;
  const [, x, y] = /^(\d{1,5}) (\d{1,5})$/u.exec(action.at ?? '') ?? [];
  if (x === undefined || y === undefined) return null;
  return Number(x) <= picture.width && Number(y) <= picture.height ? [Number(x), Number(y)] : null;
}
