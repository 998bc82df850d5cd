import { CLAIMED_LEVELS, type DimensionId } from '@jalon/referential';
import fc from 'fast-check';
import type { Resource, ResourceKind } from '../resource.ts';
import type { Need } from './need.ts';
import type { SuitedPerson } from './suited-person.ts';

const DIMENSIONS: readonly DimensionId[] = ['jalon:0.1', 'digcomp:1.1', 'digcomp:4.2'];
const KINDS: readonly ResourceKind[] = ['practice', 'training', 'document', 'service', 'place', 'person', 'equipment'];
const DEVICES = ['computer', 'tablet', 'phone'] as const;
const DAYS = ['2026-01-01', '2026-06-30', '2026-12-31'] as const;

const dimension = fc.constantFrom(...DIMENSIONS);
const level = fc.constantFrom(...CLAIMED_LEVELS.map(({ id }) => id));

/** An entry about a handful of things, so that entries, needs and people meet often. */
const entry: fc.Arbitrary<Omit<Resource, 'id'>> = fc.record(
  {
    schema: fc.constant('jalon.resource/1' as const),
    kind: fc.constantFrom(...KINDS),
    title: fc.constant({ fr: 'Titre', en: 'Title' }),
    summary: fc.constant({ fr: ['Une phrase.'], en: ['A sentence.'] }),
    dimensions: fc.subarray([...DIMENSIONS]),
    barriers: fc.subarray(['barrier:F1', 'barrier:F7'] as const).map((list) => [...list]),
    withSomeone: fc.constantFrom('alone', 'either', 'with-someone'),
    needs: fc.subarray(['connection', 'email', 'account'] as const).map((list) => [...list]),
    where: fc.constant(null),
    languages: fc.subarray(['fr', 'fr-CA', 'en', 'uk']),
    reading: fc.constantFrom('none', 'easy', 'ordinary', 'demanding'),
    minutes: fc.record({ least: fc.integer({ min: 1, max: 30 }), most: fc.integer({ min: 30, max: 90 }) }),
    cost: fc.constantFrom('free', 'conditional', 'paid'),
    devices: fc.subarray([...DEVICES]),
    teaches: fc.array(fc.record({ dimension, from: fc.option(level), to: level }), { maxLength: 2 }),
    goals: fc.subarray(['goal:taxes', 'goal:family'] as const).map((list) => [...list]),
    accessibility: fc.subarray(['audio', 'captions'] as const).map((list) => [...list]),
    audience: fc.constantFrom('learner', 'helper'),
    ages: fc.constantFrom({ least: 60 }, { most: 25 }, { least: 16, most: 25 }),
    only: fc.record(
      {
        departments: fc.subarray(['29', '2A']),
        from: fc.constantFrom(...DAYS),
        until: fc.constantFrom(...DAYS),
      },
      { requiredKeys: [] },
    ),
  },
  {
    requiredKeys: ['schema', 'kind', 'title', 'summary', 'dimensions', 'barriers', 'withSomeone', 'needs', 'where'],
  },
);

/** Entries each of its own id. */
export const catalogues: fc.Arbitrary<readonly Resource[]> = fc
  .array(entry, { maxLength: 12 })
  .map((entries) => entries.map((one, index) => ({ ...one, id: `resource:n${index}` as const })));

/** Anything that may be known of somebody, and anything not. */
export const people: fc.Arbitrary<SuitedPerson> = fc.record(
  {
    audience: fc.constantFrom('learner', 'helper'),
    ageBand: fc.constantFrom('12-17', '18-24', '25-39', '60-69', '70-plus'),
    devices: fc.subarray([...DEVICES]),
    connection: fc.constantFrom('good', 'limited', 'none'),
    ownEmail: fc.boolean(),
    languages: fc.subarray(['fr', 'en', 'uk']),
    reading: fc.constantFrom('easy', 'hard', 'other-language'),
    freeOnly: fc.boolean(),
    department: fc.constantFrom('29', '2A', '75'),
    on: fc.constantFrom(...DAYS, '2026-08-15'),
    wish: fc.constantFrom('learn-alone', 'learn-with-someone', 'be-helped'),
    minutes: fc.integer({ min: 5, max: 60 }),
    done: fc.subarray(['resource:n0', 'resource:n1', 'resource:n2'] as const).map((list) => [...list]),
    levels: fc.dictionary(dimension, level),
    access: fc.subarray(['audio', 'captions'] as const).map((list) => [...list]),
  },
  { requiredKeys: [] },
);

/** Something that entries may be about. */
export const needs: fc.Arbitrary<Need> = fc.oneof(
  fc.record({ kind: fc.constant('dimension' as const), dimension }),
  fc.record({ kind: fc.constant('barrier' as const), barrier: fc.constantFrom('barrier:F1', 'barrier:F7') }),
  fc.record({ kind: fc.constant('goal' as const), goal: fc.constantFrom('goal:taxes', 'goal:family') }),
);
