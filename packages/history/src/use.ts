/** What a person's data are wanted for. The purpose says why they are kept; the use, what somebody is about to do with them. */
export type Use = (typeof USES)[number] | ForbiddenUse;

/** What the data may serve, where a ground permits. */
export const USES = ['accompaniment', 'statistics', 'research'] as const;

/** What the data never serve, whatever the ground and whoever agreed. */
export const FORBIDDEN_USES = ['benefit-eligibility', 'sanction', 'recruitment', 'appraisal'] as const;

/** A use that is always refused. */
export type ForbiddenUse = (typeof FORBIDDEN_USES)[number];
