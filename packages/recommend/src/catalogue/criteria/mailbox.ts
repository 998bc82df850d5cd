import type { Criterion } from '../verdict.ts';

/** Whether the person has the mailbox that the entry asks for. */
export const mailbox: Criterion = ({ needs }, person) => {
  if (!needs.includes('email') || person.ownEmail === true) return null;
  return person.ownEmail === false ? { against: 'needs-email' } : { caution: 'mailbox-unknown' };
};
