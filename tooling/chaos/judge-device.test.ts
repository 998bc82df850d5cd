import { describe, expect, test } from 'vitest';
import type { DeviceFindings } from '../../benchmarks/sync/device-task.ts';
import { judgeDevice } from './judge-device.ts';

/** Batches 0 to 4 have 1, 8, 15, 22 and 29 events; 4 comes from the hub. */
const WHOLE: DeviceFindings = {
  eventsByBatch: { 0: 1, 1: 8, 2: 15, 3: 22, 4: 29 },
  broken: 0,
  outboxWrong: 0,
  listWrong: 0,
  cursor: 4,
};
const NONE = { lost: 0, torn: 0, duplicated: 0 };

describe('what is on a device after a kill', () => {
  const judge = (found: Partial<DeviceFindings>): ReturnType<typeof judgeDevice> =>
    judgeDevice(new Set([0, 1, 2, 4]), new Set([0]), { ...WHOLE, ...found });

  test('is whole, with or without what nobody was told of', () => {
    expect(judge({})).toEqual({ acknowledged: 8 + 15 + 29, ...NONE });
    expect(judge({ eventsByBatch: { 0: 1, 1: 8, 2: 15, 4: 29 } })).toMatchObject(NONE);
  });

  test.each<[string, Partial<DeviceFindings>, object]>([
    ['an acknowledged batch is gone', { eventsByBatch: { 0: 1, 1: 8, 4: 29 } }, { ...NONE, lost: 15 }],
    ['of an earlier round, too', { eventsByBatch: { 1: 8, 2: 15, 4: 29 } }, { ...NONE, lost: 1 }],
    ['an acknowledged cursor is gone', { cursor: -1 }, { ...NONE, lost: 1 }],
    ['half of a batch is there', { eventsByBatch: { ...WHOLE.eventsByBatch, 3: 7 } }, { ...NONE, torn: 1 }],
    ['something cannot be read', { broken: 2 }, { ...NONE, torn: 2 }],
    ['the outbox or the list says another thing', { outboxWrong: 1, listWrong: 1 }, { ...NONE, torn: 2 }],
    ['something is there twice', { eventsByBatch: { ...WHOLE.eventsByBatch, 1: 9 } }, { ...NONE, duplicated: 1 }],
  ])('%s', (_, found, expected) => {
    expect(judge(found)).toMatchObject(expected);
  });
});
