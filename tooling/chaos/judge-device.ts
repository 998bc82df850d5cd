import { isFromHub, poured, type DeviceFindings } from '../../benchmarks/sync/device-task.ts';
import type { RoundFound } from './chaos-round.ts';

/** Holds what is on the device against the batches that were acknowledged, those of earlier rounds (`before`) too. */
export function judgeDevice(
  acknowledged: ReadonlySet<number>,
  before: ReadonlySet<number>,
  { eventsByBatch, broken, outboxWrong, listWrong, cursor }: DeviceFindings,
): RoundFound {
  let lost = 0;
  let torn = broken + outboxWrong + listWrong;
  let duplicated = 0;
  for (const batch of acknowledged) {
    lost += Math.max(0, poured(batch) - (eventsByBatch[batch] ?? 0));
    if (isFromHub(batch) && cursor < batch) lost += 1;
  }
  for (const [batch, events] of Object.entries(eventsByBatch)) {
    duplicated += Math.max(0, events - poured(Number(batch)));
    // What nobody was told of may be there or not, but whole.
    if (!acknowledged.has(Number(batch)) && events < poured(Number(batch))) torn += 1;
  }
  const fresh = [...acknowledged].filter((batch) => !before.has(batch));
  return { acknowledged: fresh.reduce((sum, batch) => sum + poured(batch), 0), lost, torn, duplicated };
}
