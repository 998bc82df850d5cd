import type { InlineChoiceAction, InlineChoiceBody, InlineGap } from '@jalon/items/interactions';
import { tick, type Bench } from './bench.ts';

/** A word for a gap, by its words. */
export async function inlineChoiceHand(
  bench: Bench,
  body: InlineChoiceBody,
  _state: unknown,
  action: InlineChoiceAction,
): Promise<1> {
  const gaps = body.parts.filter((part): part is InlineGap => 'id' in part);
  const at = gaps.findIndex(({ id }) => id === action.gap);
  const label = gaps[at]?.options.find(({ id }) => id === action.option)?.label ?? '';
  return await tick(bench, bench.area.locator('.jv-gap-words').nth(at).getByLabel(label, { exact: true }));
}
