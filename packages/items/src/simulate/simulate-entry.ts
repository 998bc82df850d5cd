import type { EntryBody } from '../entry/entry-body.ts';
import type { EntryAction } from '../entry/entry-state.ts';
import { entry } from '../entry/entry.ts';
import { evaluateSlots } from '../entry/evaluate-slots.ts';
import { evaluateEntry } from '../entry/evaluate-entry.ts';
import type { ItemKey } from '../item/item.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

/** The actions of a simulated person who writes: each text that the key knows, those it knows to be wrong, and one that it does not. */
export function simulateEntry(
  body: EntryBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly EntryAction[] {
  if (body.slots !== undefined) return simulateSlots(body, body.slots, key, persona, random);
  return playAnswers(entry, body, persona, random, {
    all: [...textsOf(key), 'zzzzzzzz'],
    actionsOf: (text) => [{ type: 'write', text }],
    creditOf: (text) => evaluateEntry(key, text),
  });
}

/** Several lines: each of the expected texts, one that the key does not know, or nothing, on each; 1,296 ways at most. */
function simulateSlots(
  body: EntryBody,
  slots: NonNullable<EntryBody['slots']>,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly EntryAction[] {
  const known =
    key.scoring.template === 'match_slots' ? key.scoring.expected.map(({ accepted }) => accepted[0] ?? '') : [];
  let all: readonly (readonly string[])[] = [[]];
  for (const _ of slots) all = all.flatMap((texts) => [...known, 'zzzzzzzz', ''].map((text) => [...texts, text]));
  return playAnswers(entry, body, persona, random, {
    all: all.filter((texts) => texts.some((text) => text !== '')),
    actionsOf: (texts) => texts.map((text, at) => ({ type: 'write', slot: slots[at]?.id ?? '', text })),
    creditOf: (texts) => evaluateSlots(key, texts),
  });
}

function textsOf({ scoring }: ItemKey): readonly string[] {
  if (scoring.template === 'match_correct') return scoring.correct;
  if (scoring.template === 'map_response') return Object.keys(scoring.mapping);
  if (scoring.template !== 'match_text') return [];
  return scoring.answers.flatMap(({ expected }) => [
    ...expected.accepted,
    ...('refused' in expected ? (expected.refused ?? []) : []),
  ]);
}
