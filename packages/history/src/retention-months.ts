/** Months that something is kept after the last contact: where nothing else is said, and the most that a record may say. */
export const RETENTION_MONTHS = { usual: 12, most: 24 } as const;
