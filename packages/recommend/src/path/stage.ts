/**
 * The parts of a path, in their order: what cannot wait; what is missing to begin at all (a device, a connection); somebody to see;
 * what makes it comfortable (reading, language, adaptations, pace, getting there); first gestures; skills, those of the person's goals first; what
 * weighs on every day without stopping anything (cost, a shared device); going further.
 */
export const STAGES = ['urgent', 'means', 'people', 'ease', 'gestures', 'skills', 'daily', 'onwards'] as const;

/** One part of a path. */
export type Stage = (typeof STAGES)[number];
