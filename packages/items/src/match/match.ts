import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { hasChanged } from '../simulation/has-changed.ts';
import { hasId } from '../simulation/has-id.ts';
import type { MatchBody } from './match-body.ts';
import type { MatchAction, MatchState } from './match-state.ts';

/** Things to pair with places. */
export const match: ItemType<MatchBody, MatchState, MatchAction> = {
  id: 'match',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: (body, seed) => ({
    order: shuffle(
      body.things.map(({ id }) => id),
      seededRandom(seed),
    ),
    pairs: [],
  }),
  reduce(body, state, action) {
    if (!isAction(action) || !hasId(body.things, action.thing)) return state;
    const kept = new Map(state.pairs);
    if (action.type === 'pair') {
      const { thing, place } = action;
      if (!hasId(body.places, place)) return state;
      if (body.oneEach === true) for (const [other, there] of kept) if (there === place) kept.delete(other);
      kept.set(thing, place);
    } else if (action.type === 'part') kept.delete(action.thing);
    else return state;
    const pairs = body.things.flatMap(({ id }) => {
      const place = kept.get(id);
      return place === undefined ? [] : [[id, place] as const];
    });
    return hasChanged(state.pairs, pairs) ? { ...state, pairs } : state;
  },
  isAnswered: (_body, { pairs }) => pairs.length > 0,
  toResponse: (_body, { pairs }) => ({ RESPONSE: pairs.length > 0 ? pairs : null }),
  score: (_body, key, { pairs }) => ({
    credit: evaluateChoice(
      key,
      pairs.map((pair) => pair.join(' ')),
    ),
    evidence: [],
  }),
  describe(body, { order, pairs }) {
    const things = order.flatMap((id) => body.things.filter((thing) => thing.id === id));
    const lines = things.map(({ id, label }) => {
      const place = body.places.find((one) => pairs.some(([thing, there]) => thing === id && there === one.id));
      return place === undefined ? label : `${label} → ${place.label}`;
    });
    const taken = (id: string) => pairs.some(([, place]) => place === id);
    return {
      title: body.title,
      lines: [...body.instruction, ...lines],
      options: body.places.map(({ id, label }) => ({ label, state: taken(id) ? 'selected' : 'none' })),
    };
  },
};
