import type { Place } from '../places/place.ts';

/** What a path says of a place: the part of a directory entry that a person needs to go there or call. Any place is one. */
export type PathPlace = Pick<Place, 'id' | 'name' | 'phone' | 'updated' | 'programmes'>;
