import type { ViewMessages } from './view-messages.ts';

/** The views' words in French. */
export const frViews: ViewMessages = {};
