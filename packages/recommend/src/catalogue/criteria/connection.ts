import type { Criterion } from '../verdict.ts';

/** Whether the entry can be reached with the connection there is. */
export const connection: Criterion = ({ needs }, person) => {
  if (!needs.includes('connection')) return { fits: 'without-connection' };
  switch (person.connection) {
    case 'good':
      return null;
    case 'limited':
      return { caution: 'connection-limited' };
    case 'none':
      return { against: 'needs-connection' };
    case undefined:
      return { caution: 'connection-unknown' };
    default:
      return person.connection satisfies never;
  }
};
