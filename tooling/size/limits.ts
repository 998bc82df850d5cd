import { WORLD_KINDS, type WorldKind } from '../../packages/items/src/simulation/world-kinds.ts';

/** A ceiling on what one entry costs its reader, and what must not be found in it. */
export interface SizeLimit {
  readonly name: string;
  /** The code that a bundler starts from. */
  readonly code: string;
  /** KiB, minified, gzip -9. */
  readonly limitKiB: number;
  /** Left out of the measure. React always is. */
  readonly external?: readonly string[];
  /** Patterns that must not appear in the bundle, each with its reason. */
  readonly mustNotAppear?: readonly { readonly pattern: RegExp; readonly why: string }[];
}

const NO_REACT = {
  pattern: /["']react(?:-dom)?(?:\/[\w-]+)?["']|preact|react\.(?:element|transitional)/,
  why: 'an engine does not know how it is drawn',
} as const;
const NO_SENTENCE = {
  pattern: /[éèêàùç]|\bVous\b/,
  why: 'an engine speaks in codes: sentences live in content and locale files',
} as const;
const NO_SIMULATION = { pattern: /jalon\.simulation/, why: 'simulated people live in a subpath of their own' } as const;
const NO_POINT = {
  pattern: /singular-information/,
  why: 'estimates at a point live in a subpath of their own',
} as const;
const NO_STATE = { pattern: /jalon\.scoring-state/, why: 'saving and SHA-256 live in a subpath of their own' } as const;
const NO_RARE_CRITERION = {
  pattern: /mutual-information/,
  why: 'criteria that the engine does not know by name live in a subpath of their own',
} as const;
const NO_OTHER_SUBJECT = [
  { pattern: /Je sais/, why: 'descriptions are in a subpath of their own' },
  { pattern: /["']goal:[a-z]/, why: 'goals are in a subpath of their own' },
  { pattern: /["']barrier:F1["']/, why: 'barriers are in a subpath of their own' },
  { pattern: /(?:close|broad|narrow|related)Match/, why: 'crosswalks are in a subpath of their own' },
  { pattern: /numerique--/, why: 'other frames are in a subpath of their own' },
  { pattern: /Ki Ki/, why: 'outcomes are in a subpath of their own' },
] as const;
const NO_MAP = { pattern: /jalon-map/, why: 'the map of the referential is in a subpath of its own' } as const;
const NO_DIAGNOSTIC = {
  pattern: /jalon-frame|jalon-diagnostic|jalon\.scoring-state/,
  why: 'the map of the referential runs no diagnostic',
} as const;
const NO_WORLD = {
  pattern: new RegExp(`kind: ?["'](?:${WORLD_KINDS.join('|')})["']`, 'u'),
  why: 'simulated worlds are loaded when an item needs them',
} as const;
const NO_ZOD = { pattern: /ZodMini|\$ZodType|invalid_type/, why: 'schemas are in a subpath of their own' } as const;

/** Every ceiling of the project, in one table. */
export function sizeLimits(): readonly SizeLimit[] {
  return [
    {
      name: '@jalon/referential',
      code: "export * from '@jalon/referential'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_ZOD, ...NO_OTHER_SUBJECT],
    },
    {
      name: '@jalon/referential, one competence',
      code: "export { competence } from '@jalon/referential'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_ZOD, ...NO_OTHER_SUBJECT],
    },
    {
      name: '@jalon/referential/barriers',
      code: "export * from '@jalon/referential/barriers'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/condition',
      code: "export * from '@jalon/referential/condition'",
      limitKiB: 2,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/referential/crosswalks',
      code: "export * from '@jalon/referential/crosswalks'",
      limitKiB: 24,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/descriptions',
      code: "export * from '@jalon/referential/descriptions'",
      limitKiB: 12,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/export',
      code: "export * from '@jalon/referential/export'",
      // All words, all crosswalks with their notes, a writer, and a reader that writes again what it read to compare.
      limitKiB: 39,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/frames',
      code: "export * from '@jalon/referential/frames'",
      limitKiB: 18,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/goal-needs',
      code: "export * from '@jalon/referential/goal-needs'",
      limitKiB: 2,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/referential/goals',
      code: "export * from '@jalon/referential/goals'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/import',
      code: "export * from '@jalon/referential/import'",
      // Inflating and XML are 10 of them; every door checks what it is given.
      limitKiB: 25,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/indicators',
      code: "export * from '@jalon/referential/indicators'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/referential/outcomes',
      code: "export * from '@jalon/referential/outcomes'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/referential/search',
      code: "export * from '@jalon/referential/search'",
      limitKiB: 26,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/items',
      code: "export * from '@jalon/items'",
      limitKiB: 9,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_WORLD],
    },
    {
      // What a page that asks needs: the session, choosing, and nothing to load before the first item.
      name: '@jalon/items, session and choice',
      code: [
        "export { choice, startAttempt, stepAttempt, evaluateAttempt, bodyOf, itemTypeOf } from '@jalon/items'",
        "export * from '@jalon/items/session'",
      ].join(';'),
      limitKiB: 9,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/items/session, with @jalon/items whole',
      code: "export * from '@jalon/items'; export * from '@jalon/items/session'",
      limitKiB: 9,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/items/load',
      code: "export * from '@jalon/items/load'",
      limitKiB: 2,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/items/simulations, all at once',
      code: "export * from '@jalon/items/simulations'",
      limitKiB: 22,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    ...WORLD_KINDS.map((kind) => ({
      name: `@jalon/items/simulations/${kind}`,
      code: `export * from '@jalon/items/simulations/${kind}'`,
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    })),
    {
      name: '@jalon/items/simulate',
      code: "export * from '@jalon/items/simulate'",
      limitKiB: 22,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/items/readability',
      code: "export * from '@jalon/items/readability'",
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/items/schema',
      code: "export * from '@jalon/items/schema'",
      limitKiB: 80,
      mustNotAppear: [NO_REACT],
    },
    {
      name: '@jalon/items/interactions',
      code: "export * from '@jalon/items/interactions'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/items/qti',
      code: "export * from '@jalon/items/qti'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/items/measures',
      code: "export * from '@jalon/items/measures'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/items/text',
      code: "export * from '@jalon/items/text'",
      limitKiB: 5,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/scoring, adaptive core',
      code: "export { start, update, settle, resume, summarise, selectNext, stopReasons } from '@jalon/scoring'",
      limitKiB: 12,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION, NO_POINT, NO_STATE, NO_RARE_CRITERION],
    },
    {
      name: '@jalon/scoring',
      code: "export * from '@jalon/scoring'",
      limitKiB: 20,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION, NO_POINT, NO_STATE, NO_RARE_CRITERION],
    },
    {
      name: '@jalon/scoring/criteria',
      code: "export * from '@jalon/scoring/criteria'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION, NO_POINT],
    },
    {
      name: '@jalon/scoring/state',
      code: "export * from '@jalon/scoring/state'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION, NO_POINT],
    },
    {
      name: '@jalon/scoring/one-dimension',
      code: "export * from '@jalon/scoring/one-dimension'",
      limitKiB: 14,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION],
    },
    {
      name: '@jalon/scoring/point',
      code: "export * from '@jalon/scoring/point'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION],
    },
    {
      // Nobody loads this: an engine over many dimensions, another for one scale and a third at a point, with all their criteria.
      name: '@jalon/scoring, all at once',
      code: [
        "export * from '@jalon/scoring'",
        "export * as criteria from '@jalon/scoring/criteria'",
        "export * as oneDimension from '@jalon/scoring/one-dimension'",
        "export * as point from '@jalon/scoring/point'",
        "export * as state from '@jalon/scoring/state'",
      ].join('; '),
      limitKiB: 33,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD, NO_SIMULATION],
    },
    {
      name: '@jalon/recommend',
      code: "export * from '@jalon/recommend'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/catalogue',
      // The levels come with their labels.
      code: "export * from '@jalon/recommend/catalogue'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/catalogue/import',
      code: "export * from '@jalon/recommend/catalogue/import'",
      // Schemas, and the crosswalks that lead from themes to dimensions and barriers.
      limitKiB: 50,
      mustNotAppear: [NO_REACT],
    },
    {
      name: '@jalon/recommend/catalogue/messages',
      code: "export * from '@jalon/recommend/catalogue/messages'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/explain',
      code: "export * from '@jalon/recommend/explain'",
      // The registry, the goals and the labels of the referential, and sentences in both languages for both readers.
      limitKiB: 24,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/facts',
      code: "export * from '@jalon/recommend/facts'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/json-logic',
      code: "export * from '@jalon/recommend/json-logic'",
      // The registry of facts, which is the default, is 5 of them.
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/path',
      code: "export * from '@jalon/recommend/path'",
      limitKiB: 11,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // The labels of dimensions and goals are 6 of them.
      name: '@jalon/recommend/path/messages',
      code: "export * from '@jalon/recommend/path/messages'",
      limitKiB: 11,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // What comes from outside is read by a schema.
      name: '@jalon/recommend/pix',
      code: "export * from '@jalon/recommend/pix'",
      limitKiB: 10,
      mustNotAppear: [NO_REACT],
    },
    {
      name: '@jalon/recommend/schema',
      code: "export * from '@jalon/recommend/schema'",
      limitKiB: 20,
      mustNotAppear: [NO_REACT],
    },
    {
      name: '@jalon/recommend/csv',
      code: "export * from '@jalon/recommend/csv'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // The labels of the national standard are its codes: they come with the searching and the link to the map.
      name: '@jalon/recommend/places',
      code: "export * from '@jalon/recommend/places'",
      limitKiB: 12,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/places/import',
      code: "export * from '@jalon/recommend/places/import'",
      limitKiB: 14,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/recommend/places/messages',
      code: "export * from '@jalon/recommend/places/messages'",
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/history',
      code: "export * from '@jalon/history'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/history/conformance',
      code: "export * from '@jalon/history/conformance'",
      limitKiB: 9,
      mustNotAppear: [NO_REACT, NO_ZOD, { pattern: /vitest|fast-check/, why: 'laws run in any framework, or none' }],
    },
    {
      // Two languages of words are 2 of them.
      name: '@jalon/history/coop',
      code: "export * from '@jalon/history/coop'",
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/history/events',
      code: "export * from '@jalon/history/events'",
      limitKiB: 10,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      // Every kind of event and its fields, in words of two languages, is most of it.
      name: '@jalon/history/export',
      code: "export * from '@jalon/history/export'",
      limitKiB: 17,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // The rules of arrival and the judge, encryption and signature.
      name: '@jalon/history/file',
      code: "export * from '@jalon/history/file'",
      limitKiB: 9,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/history/hub',
      code: "export * from '@jalon/history/hub'",
      limitKiB: 10,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/history/idb',
      code: "export * from '@jalon/history/idb'",
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_SENTENCE],
    },
    {
      name: '@jalon/history/passkey',
      code: "export * from '@jalon/history/passkey'",
      limitKiB: 2,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/history/people',
      code: "export * from '@jalon/history/people'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      // For a server: what it stands on comes from elsewhere.
      name: '@jalon/history/postgres',
      code: "export * from '@jalon/history/postgres'",
      limitKiB: 12,
      external: ['node:*', 'pg', 'drizzle-orm', 'drizzle-orm/*'],
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/history/projections',
      code: "export * from '@jalon/history/projections'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      // The encoder of QR codes is 4 of them; the words in both languages, of the receipt and of what is read out before, 4; records for
      // other systems, 4.
      name: '@jalon/history/receipt',
      code: "export * from '@jalon/history/receipt'",
      limitKiB: 18,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/history/storage',
      code: "export * from '@jalon/history/storage'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      // What an app bundles: the judge comes from '@jalon/history', the store from '@jalon/history/idb'.
      name: '@jalon/history/sync: the client',
      code: "export { createSync, hmacMark, httpTransport, isLocked } from '@jalon/history/sync'",
      limitKiB: 6,
      mustNotAppear: [
        NO_REACT,
        NO_SENTENCE,
        NO_ZOD,
        { pattern: /guardian-missing/, why: 'what decides is passed in, so that it is not bundled twice' },
      ],
    },
    {
      name: '@jalon/history/sync',
      code: "export * from '@jalon/history/sync'",
      limitKiB: 8,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    {
      name: '@jalon/history/vault',
      code: "export * from '@jalon/history/vault'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_SENTENCE, NO_ZOD],
    },
    // The list of clips is fetched when it is asked for, each clip when somebody listens.
    {
      name: '@jalon/voice-fr',
      code: "export * from '@jalon/voice-fr'",
      limitKiB: 1,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/voice-en',
      code: "export * from '@jalon/voice-en'",
      limitKiB: 1,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank',
      // 382 activities in two languages, their keys, other words, reviews and authors' notes: content, fetched once. A page takes
      // `withoutNotes`.
      code: "export * from '@jalon/bank'",
      limitKiB: 212,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // Content alone: 13 paths of 8 to 10 activities in both languages, with their keys and hints. Pages fetch one at a time.
      name: '@jalon/bank/practice',
      code: "export * from '@jalon/bank/practice'",
      limitKiB: 75,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/catalogue',
      code: "export * from '@jalon/bank/catalogue'",
      // 258 entries in two languages; no activity comes with them.
      limitKiB: 40,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/dsi',
      code: "export * from '@jalon/bank/dsi'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/glossary',
      code: "export * from '@jalon/bank/glossary'",
      limitKiB: 6,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/goals',
      code: "export * from '@jalon/bank/goals'",
      limitKiB: 3,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/path-rules',
      code: "export * from '@jalon/bank/path-rules'",
      limitKiB: 4,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // For whoever judges advice: invented people, and the builder of paths with its words.
      name: '@jalon/bank/personas',
      code: "export * from '@jalon/bank/personas'",
      limitKiB: 30,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      // Content alone, for helpers: ten sheets, seven courses and 69 entries of advice, in both languages.
      name: '@jalon/bank/kit',
      code: "export * from '@jalon/bank/kit'",
      limitKiB: 52,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/bank/mirror',
      code: "export * from '@jalon/bank/mirror'",
      limitKiB: 20,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: 'headless core (start, transition, screen, result)',
      code: "export { start, transition, screen, result } from '@jalon/diagnostic'",
      external: ['@jalon/bank'],
      // Rules are bound to days and departments, facts grow old, and whoever wants no lesson is given none.
      limitKiB: 25,
      mustNotAppear: [NO_REACT, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/diagnostic/record',
      code: "export * from '@jalon/diagnostic/record'",
      external: ['@jalon/bank'],
      // The measurement engine, the builder of paths, the kinds of events and their folds: whoever only keeps takes half of it.
      limitKiB: 37,
      mustNotAppear: [NO_REACT, NO_ZOD, NO_WORLD],
    },
    {
      name: '@jalon/diagnostic/simulate',
      code: "export * from '@jalon/diagnostic/simulate'",
      external: ['@jalon/bank'],
      limitKiB: 60,
      mustNotAppear: [NO_REACT, NO_ZOD],
    },
    {
      name: '@jalon/widget, its own code',
      code: "export * from '@jalon/widget'",
      external: [
        '@jalon/diagnostic',
        '@jalon/items',
        '@jalon/scoring',
        '@jalon/recommend',
        '@jalon/history',
        '@jalon/bank',
        '@jalon/referential',
      ],
      limitKiB: 25,
      mustNotAppear: [NO_MAP],
    },
    {
      // The list, paths and services with the frame they share with the diagnostic; worlds and examples are fetched when needed.
      name: '@jalon/widget/practice, its own code',
      code: "export * from '@jalon/widget/practice'",
      external: ['@jalon/items', '@jalon/bank', '@jalon/recommend', '@jalon/referential'],
      limitKiB: 24,
      mustNotAppear: [NO_MAP, NO_ZOD],
    },
    {
      // A picture, a table and their words: nothing that measures, nothing that asks.
      name: '@jalon/widget/helper',
      code: "export * from '@jalon/widget/helper'",
      limitKiB: 7,
      mustNotAppear: [NO_MAP, NO_ZOD, NO_DIAGNOSTIC, NO_WORLD],
    },
    {
      // What an integrator embeds to show the frame alone: words, crosswalks and search, no engine and no bank.
      name: '@jalon/widget/referential-map',
      code: "export * from '@jalon/widget/referential-map'",
      limitKiB: 48,
      mustNotAppear: [NO_ZOD, NO_DIAGNOSTIC],
    },
    {
      // The headless core's 25, and 41 for what is drawn: the widget's own code, Preact and the style sheet, in which worlds take the room there is.
      name: '@jalon/widget/element, first load, all but the bank',
      code: "import '@jalon/widget/element'",
      external: ['@jalon/bank'],
      limitKiB: 25 + 41,
      mustNotAppear: [NO_MAP, NO_WORLD],
    },
  ];
}

/** KiB, gzip -9, of the style sheet that goes with the React component. */
export const STYLE_LIMIT_KIB = 10;

/** KiB of JavaScript, gzip -9, that the learner app needs before its first screen. */
export const FIRST_SCREEN_LIMIT_KIB = 90;

/** KiB, gzip -9, that the mediator app loads before anything is asked of it: opening, the vault, the list of people. It is installed once, on a laptop. */
export const MEDIATOR_FIRST_LOAD_KIB: { readonly script: number; readonly style: number } = { script: 250, style: 30 };

/** KiB, gzip -9, of the script of one kind of world in the learner app: the simulation, its view and its words in both languages. */
const WORLD_CHUNK_LIMIT_KIB = 6;

/** The kinds whose view shows the most pages and says the most words; their simulations alone stay under 6. */
const LARGE_WORLDS: Readonly<Partial<Record<WorldKind, number>>> = {
  browser: 7,
  files: 7,
  form: 6.5,
  mail: 6.5,
  phone: 7,
  touch: 6.5,
};

/** The ceiling of the script of this kind of world in the learner app. */
export function worldChunkLimit(kind: WorldKind): number {
  return LARGE_WORLDS[kind] ?? WORLD_CHUNK_LIMIT_KIB;
}

/** KiB, gzip -9, of all that a page fetches for its first activity of one kind of world, beyond what any activity needs. */
export const WORLD_FETCHED_LIMIT_KIB = 11;
