import type { EntryBody } from '../entry/entry-body.ts';
import type { EntryAction } from '../entry/entry-state.ts';
import { entry } from '../entry/entry.ts';
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
  return playAnswers(entry, body, persona, random, {
    all: [...textsOf(key), 'zzzzzzzz'],
    actionsOf: (text) => [{ type: 'write', text }],
    creditOf: (text) => evaluateEntry(key, text),
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
