import type { Band } from './levels.ts';

/** The four bands, lowest first, without their titles. */
export const BAND_ORDER: readonly Band[] = ['basic', 'intermediate', 'advanced', 'highly-advanced'];
