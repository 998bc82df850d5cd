export type { PlaceIssue } from './place-issue.ts';
export type { PlaceRow } from './place-row.ts';
export type { Chunks } from '../../source-rows/chunks.ts';
export type { ReadOptions } from './read-records.ts';
export { readPlaces } from './read-places.ts';
export { readDataInclusion } from './read-data-inclusion.ts';
export type { DataInclusionOptions } from './read-data-inclusion.ts';
export { gatherPlaces } from './gather-places.ts';
export type { GatheredPlaces, GatherOptions, PlaceTotals } from './gather-places.ts';
