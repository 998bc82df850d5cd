import { CucumberExpression, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import type { World } from './world.ts';

/** What one sentence of a scenario does. */
export type Act = (world: World, ...found: never[]) => Promise<void>;

interface Step {
  readonly expression: CucumberExpression;
  readonly act: Act;
}

const registry = new ParameterTypeRegistry();
const steps: Step[] = [];

/** Says what a sentence does. `{string}`, `{int}` and `{word}` stand for what changes in it; the keyword before it does not matter. */
export function step(sentence: string, act: Act): void {
  steps.push({ expression: new CucumberExpression(sentence, registry), act });
}

/** Does what a sentence says; exactly one step must know it. */
export async function perform(world: World, sentence: string): Promise<void> {
  const found = steps.flatMap(({ expression, act }) => {
    const matched = expression.match(sentence);
    return matched === null
      ? []
      : [{ act, source: expression.source, values: matched.map((one) => one.getValue(null)) }];
  });
  const [only, second] = found;
  if (only === undefined) throw new Error(`no step knows: ${sentence}`);
  if (second !== undefined) throw new Error(`two steps know « ${sentence} »: ${only.source}; ${second.source}`);
  await only.act(world, ...(only.values as never[]));
}
