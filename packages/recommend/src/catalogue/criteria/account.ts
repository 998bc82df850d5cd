import type { Criterion } from '../verdict.ts';

/** Whether an account has to be opened, which a beginner seldom does alone. */
export const account: Criterion = ({ needs }) => (needs.includes('account') ? { caution: 'account-to-open' } : null);
