import type { DimensionId } from '@jalon/referential';

/** What a dimension is best learned after, where both are to be learned. */
export interface DimensionOrder {
  readonly dimension: DimensionId;
  readonly after: readonly DimensionId[];
}

/**
 * What comes before what, by default: pointing and touching before all that is pointed at, words and icons before windows, typing and
 * connecting before going online, an account before procedures. Ours, to be discussed with mediators.
 */
export const DIMENSION_ORDER: readonly DimensionOrder[] = [
  { dimension: 'jalon:0.5', after: ['jalon:0.1', 'jalon:0.2'] },
  { dimension: 'jalon:0.3', after: ['jalon:0.5'] },
  { dimension: 'jalon:0.4', after: ['jalon:0.1', 'jalon:0.2', 'jalon:0.5'] },
  { dimension: 'jalon:0.6', after: ['jalon:0.3', 'jalon:0.5'] },
  { dimension: 'digcomp:1.1', after: ['jalon:0.3', 'jalon:0.4', 'jalon:0.6'] },
  { dimension: 'digcomp:1.2', after: ['digcomp:1.1'] },
  { dimension: 'digcomp:1.3', after: ['jalon:0.4'] },
  { dimension: 'digcomp:2.1', after: ['jalon:0.3', 'jalon:0.6'] },
  { dimension: 'digcomp:2.2', after: ['digcomp:2.1'] },
  { dimension: 'digcomp:2.3', after: ['jalon:0.3', 'digcomp:2.6'] },
  { dimension: 'digcomp:2.4', after: ['digcomp:2.2'] },
  { dimension: 'digcomp:2.5', after: ['digcomp:2.1'] },
  { dimension: 'digcomp:2.6', after: ['jalon:0.3', 'jalon:0.6'] },
  { dimension: 'digcomp:3.1', after: ['jalon:0.3', 'jalon:0.4'] },
  { dimension: 'digcomp:3.2', after: ['digcomp:3.1'] },
  { dimension: 'digcomp:3.3', after: ['digcomp:1.1', 'digcomp:3.1'] },
  { dimension: 'digcomp:3.4', after: ['digcomp:3.1'] },
  { dimension: 'digcomp:4.1', after: ['jalon:0.5'] },
  { dimension: 'digcomp:4.2', after: ['jalon:0.5'] },
  { dimension: 'digcomp:4.3', after: ['jalon:0.5'] },
  { dimension: 'digcomp:4.4', after: ['jalon:0.5'] },
  { dimension: 'digcomp:5.1', after: ['jalon:0.5'] },
  { dimension: 'digcomp:5.2', after: ['jalon:0.5'] },
  { dimension: 'digcomp:5.3', after: ['digcomp:1.1'] },
  { dimension: 'digcomp:5.4', after: ['jalon:0.5'] },
];
