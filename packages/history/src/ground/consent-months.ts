/**
 * Months that a consent lasts: where nothing else is said, and at most, after which it is to be asked for anew. The most is that of
 * retention, two years after the last contact (CNIL's guidance on social support): no yes outlives what it may cover. To be confirmed
 * by whoever answers for the data.
 */
export const CONSENT_MONTHS = { usual: 12, most: 24 } as const;
