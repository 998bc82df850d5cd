/** Months that a consent lasts where nothing else is said. */
export const CONSENT_LASTS = 12;

/**
 * Months that a consent lasts at most; then it is to be asked for anew. As long as retention may, two years after the last contact
 * (CNIL's guidance on social support): no yes outlives what it may cover. To be confirmed by whoever answers for the data.
 */
export const CONSENT_LASTS_AT_MOST = 24;
