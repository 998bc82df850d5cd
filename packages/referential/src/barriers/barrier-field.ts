/**
 * What may be kept about a barrier: `state` (strength, need, refused), `adaptations` chosen, `comment` in a helper's own
 * words, `services` (the public, the special care or the theme, such as debt, that a search for help would name).
 */
export type BarrierField = 'state' | 'adaptations' | 'comment' | 'services';
