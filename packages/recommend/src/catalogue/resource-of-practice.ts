import type { BarrierId, DimensionId, GoalId, Localised } from '@jalon/referential';
import type { Resource, ResourceOpens } from '../resource.ts';

/** What the catalogue needs to know of a practice path or of an invented service, as the bank has them. */
export interface Practice {
  readonly id: ResourceOpens;
  readonly title: Localised;
  readonly summary: Resource['summary'];
  readonly dimensions: readonly DimensionId[];
  readonly goals?: readonly GoalId[] | undefined;
  /** What it is done on; any device unless told. */
  readonly device?: 'computer' | 'touch' | 'any' | undefined;
  /** What the whole of it takes. */
  readonly minutes: number;
}

/** Minutes that are enough to begin: one stops when one likes. */
const A_START = 10;

const DEVICES = {
  computer: ['computer'],
  touch: ['tablet', 'phone'],
  any: ['computer', 'tablet', 'phone'],
} as const;

/** Barriers that practising a dimension helps to lift. */
const LIFTED: readonly (readonly [starts: string, barrier: BarrierId])[] = [
  ['jalon:0.', 'barrier:F3'],
  ['digcomp:2.3', 'barrier:F9'],
  ['digcomp:4.', 'barrier:F12'],
];

/** The entry of the catalogue that opens a practice path (`path:…`) or an invented service (`mirror:…`). */
export function resourceOfPractice(practice: Practice, provider: string): Resource {
  const { id, title, summary, dimensions, goals, device = 'any', minutes } = practice;
  const isService = id.startsWith('mirror:');
  return {
    schema: 'jalon.resource/1',
    id: `resource:${id.replace(':', '-')}`,
    kind: 'practice',
    title,
    summary,
    dimensions,
    barriers: LIFTED.flatMap(([starts, barrier]) =>
      dimensions.some((one) => one.startsWith(starts)) ? [barrier] : [],
    ),
    withSomeone: 'either',
    needs: [],
    where: null,
    opens: id,
    provider,
    lastCheck: null,
    languages: ['fr', 'en'],
    reading: 'easy',
    minutes: { least: Math.min(A_START, minutes), most: minutes },
    cost: 'free',
    devices: DEVICES[device],
    // A whole procedure asks for the gestures; a path starts from nothing.
    teaches: dimensions.map((dimension) => ({ dimension, from: isService ? 'below-basic' : null, to: 'basic' })),
    ...(goals === undefined ? {} : { goals }),
    accessibility: ['keyboard'],
  };
}
