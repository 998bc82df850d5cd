import type { ResourceOpens } from '@jalon/recommend';

/** What practising offers to open: the list of all, a practice path, or an invented service. */
export type PracticePlace = 'practice' | ResourceOpens;

/** Where the page shows it: an address, or nothing where it does not. */
export type PracticeHref = (place: PracticePlace) => string | undefined;
