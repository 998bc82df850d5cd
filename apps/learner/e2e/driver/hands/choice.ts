import type { ChoiceAction, ChoiceBody } from '@jalon/items';
import { tick, type Bench } from './bench.ts';

/** An option, by its words. */
export async function choiceHand(bench: Bench, body: ChoiceBody, _state: unknown, action: ChoiceAction): Promise<1> {
  const label = body.options.find(({ id }) => id === action.option)?.label ?? '';
  return await tick(bench, bench.area.getByLabel(label, { exact: true }).and(bench.area.locator('input')));
}
