import { evaluateChoice } from '../choice/evaluate-choice.ts';
import { gapsOf } from '../inline-choice/gaps-of.ts';
import type { InlineChoiceBody } from '../inline-choice/inline-choice-body.ts';
import type { InlineChoiceAction } from '../inline-choice/inline-choice-state.ts';
import { inlineChoice } from '../inline-choice/inline-choice.ts';
import type { ItemKey } from '../item/item.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

type Filled = readonly (readonly [gap: string, option: string])[];

/** The actions of a simulated person who chooses words in a sentence: 256 ways at most. */
export function simulateInlineChoice(
  body: InlineChoiceBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly InlineChoiceAction[] {
  let all: readonly Filled[] = [[]];
  for (const gap of gapsOf(body)) {
    all = all.flatMap((filled) => gap.options.map((option) => [...filled, [gap.id, option.id] as const]));
  }
  return playAnswers(inlineChoice, body, persona, random, {
    all,
    actionsOf: (filled) => filled.map(([gap, option]) => ({ type: 'choose', gap, option })),
    creditOf: (filled) =>
      evaluateChoice(
        key,
        filled.map((pair) => pair.join(' ')),
      ),
  });
}
