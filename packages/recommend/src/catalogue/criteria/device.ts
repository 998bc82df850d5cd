import type { Criterion } from '../verdict.ts';

/** Whether the person has a device that the entry can be used with. */
export const device: Criterion = ({ devices }, person) => {
  if (devices === undefined) return person.devices?.length === 0 ? { caution: 'device-unknown' } : null;
  if (devices.length === 0) return { fits: 'without-device' };
  if (person.devices === undefined) return { caution: 'device-unknown' };
  return devices.some((one) => person.devices?.includes(one))
    ? { fits: 'device-at-hand' }
    : { against: 'needs-device' };
};
