import type { ViewMessages } from './view-messages.ts';

/** The views' words in English. */
export const enViews: ViewMessages = {};
