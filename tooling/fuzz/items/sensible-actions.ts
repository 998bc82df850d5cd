import { gapsOf } from '../../../packages/items/src/inline-choice/gaps-of.ts';
import type { Body, ItemKey } from '../../../packages/items/src/item/item.ts';
import { gesturesOf } from '../../../packages/items/src/simulate/gestures-of.ts';
import { leavesOfKey } from '../../../packages/items/src/simulation/leaves-of.ts';
import type { ActionInput } from '../../../packages/items/src/simulation/action-input.ts';

/** An action as it travels: its type and further members. */
export type Action = { readonly type: string } & Readonly<Record<string, unknown>>;

const WORDS = [
  '',
  ' ',
  'ordinateur',
  'Élodie',
  '1 250,50',
  '3 mars 2026',
  'zoe@courriel.exemple',
  'l’œuvre 🙂',
  '07 00 00 00 00',
];

/**
 * What somebody in their right mind could do next with what is shown, in short runs: from each world's gestures, and from what
 * each way of asking offers. Never empty.
 */
export function sensibleActions(
  body: Body,
  key: ItemKey,
  state: unknown,
  input: ActionInput,
): readonly (readonly Action[])[] {
  const each = (...actions: readonly Action[]): readonly (readonly Action[])[] => actions.map((action) => [action]);
  switch (body.type) {
    case 'choice':
      return each(...body.options.map(({ id }) => ({ type: 'choose', option: id })));
    case 'order': {
      const ids = body.options.map(({ id }) => id);
      const before = ids.flatMap((option) => ids.map((other) => ({ type: 'place', option, before: other })));
      return each(
        ...ids.flatMap((option) => [
          { type: 'place', option },
          { type: 'take', option },
        ]),
        ...before,
      );
    }
    case 'match':
      return each(
        ...body.things.flatMap(({ id: thing }) => [
          { type: 'part', thing },
          ...body.places.map(({ id: place }) => ({ type: 'pair', thing, place })),
        ]),
      );
    case 'inline-choice':
      return each(
        ...gapsOf(body).flatMap(({ id: gap, options }) =>
          options.map(({ id: option }) => ({ type: 'choose', gap, option })),
        ),
      );
    case 'entry':
      return each(
        ...(body.slots ?? [undefined]).flatMap((slot) =>
          [...WORDS, ...textsOf(key)].map((text) => ({ type: 'write', text, ...(slot ? { slot: slot.id } : {}) })),
        ),
      );
    case 'point': {
      const { width, height } = body.picture;
      const places = [0, 0.25, 0.5, 0.75, 1].map((at) => `${Math.round(width * at)} ${Math.round(height * at)}`);
      const named = body.regions.map(({ x, y }) => `${x} ${y}`);
      return each(
        ...body.regions.map(({ id }) => ({ type: 'region', region: id })),
        ...[...places, ...named].flatMap((at) => [
          { type: 'point', at },
          { type: 'erase', at },
        ]),
      );
    }
    case 'self-report':
      return each(...body.scale.map(({ id }) => ({ type: 'declare', degree: id })));
    case 'simulation': {
      const { world } = body;
      const gestures = gesturesOf(world.kind)(world, state, leavesOfKey(key), input);
      return gestures.length > 0 ? gestures : each({ type: 'nothing' });
    }
    default:
      return body satisfies never;
  }
}

/** The texts that a key compares with. */
function textsOf({ scoring }: ItemKey): readonly string[] {
  if (scoring.template === 'match_correct') return scoring.correct;
  if (scoring.template === 'match_slots') return scoring.expected.flatMap(({ accepted }) => [...accepted]);
  return scoring.template === 'match_text' ? scoring.answers.flatMap(({ expected }) => [...expected.accepted]) : [];
}
