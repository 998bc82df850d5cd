import type { Body, ItemKey } from '../item/item.ts';
import { simulationOf } from '../simulation/simulation-of.ts';
import { gesturesOf } from './gestures-of.ts';
import type { Persona } from './persona.ts';
import { playPersona } from './play-persona.ts';
import { simulateChoice } from './simulate-choice.ts';
import { simulateEntry } from './simulate-entry.ts';
import { simulateInlineChoice } from './simulate-inline-choice.ts';
import { simulateMatch } from './simulate-match.ts';
import { simulateOrder } from './simulate-order.ts';
import { simulatePoint } from './simulate-point.ts';
import { simulateSelfReport } from './simulate-self-report.ts';

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
    case 'order':
      return simulateOrder(body, key, persona, random);
    case 'match':
      return simulateMatch(body, key, persona, random);
    case 'inline-choice':
      return simulateInlineChoice(body, key, persona, random);
    case 'entry':
      return simulateEntry(body, key, persona, random);
    case 'point':
      return simulatePoint(body, key, persona, random);
    case 'self-report':
      return simulateSelfReport(body, key, persona, random);
    case 'simulation': {
      const { world } = body;
      return playPersona(simulationOf(world.kind), gesturesOf(world.kind), world, key, persona, random);
    }
    default:
      return body satisfies never;
  }
}
