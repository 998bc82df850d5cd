import type { Bound } from '../verdict.ts';

/** What holds for a time is for that time only: without the day nobody can tell. */
export const validity: Bound = ({ only, kind, learning }, { on }) => {
  // What pays for lessons is given by one department for a time: until both are confirmed, it is not there.
  if (kind === 'equipment' && learning && !(only?.departments && only.until)) return { against: 'day-unknown' };
  if (only?.from === undefined && only?.until === undefined) return null;
  if (on === undefined) return { against: 'day-unknown' };
  if (only.from !== undefined && on < only.from) return { against: 'not-yet' };
  return only.until !== undefined && on > only.until ? { against: 'no-longer' } : { fits: 'still-open' };
};
