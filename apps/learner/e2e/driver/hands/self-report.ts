import type { SelfReportAction, SelfReportBody } from '@jalon/items/interactions';
import { tick, type Bench } from './bench.ts';

/** A degree of the scale of help, by its words. */
export async function selfReportHand(
  bench: Bench,
  body: SelfReportBody,
  _state: unknown,
  action: SelfReportAction,
): Promise<1> {
  const label = body.scale.find(({ id }) => id === action.degree)?.label ?? '';
  return await tick(bench, bench.area.getByLabel(label, { exact: true }));
}
