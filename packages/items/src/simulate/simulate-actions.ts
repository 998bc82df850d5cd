import type { Body, ItemKey } from '../item/item.ts';
import { simulationOf } from '../simulation/simulation-of.ts';
import { gesturesOf } from './gestures-of.ts';
import type { Persona } from './persona.ts';
import { playPersona } from './play-persona.ts';
import { simulateChoice } from './simulate-choice.ts';

/** The actions of a simulated person on what is shown. Reaches every credit of the key where the persona names one. */
export function simulateActions(
  body: Body,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly { readonly type: string }[] {
  switch (body.type) {
    case 'choice':
      return simulateChoice(body, key, persona, random);
    case 'simulation': {
      const { world } = body;
      return playPersona(simulationOf(world.kind), gesturesOf(world.kind), world, key, persona, random);
    }
    default:
      return body satisfies never;
  }
}
