import type { Outcome } from '../item/outcome.ts';
import { ScoringError } from '../scoring-error.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Answer } from '../engine/config.ts';

/** The parts of a saved state, each known to be of the right kind; nothing else of the file is kept. */
export interface SavedParts {
  readonly model: string;
  readonly bank: { readonly id: string; readonly version: string };
  readonly sha256: string;
  readonly seed: number;
  readonly prior: GaussianPrior | undefined;
  readonly events: readonly Answer[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a saved state from parsed JSON of unknown origin, by copying what is expected and nothing more; a typed error names the first field that is not. */
export function savedFromJson(
  json: unknown,
  { schema, engine }: { readonly schema: string; readonly engine: string },
): SavedParts {
  const saved = objectAt(json, 'state');
  if (saved['schema'] !== schema) refuse('schema', schema);
  if (saved['engine'] !== engine) refuse('engine', engine);
  const bank = objectAt(saved['bank'], 'bank');
  const { seed, prior, events } = saved;
  if (typeof seed !== 'number' || !Number.isFinite(seed)) refuse('seed', 'a finite number');
  if (!Array.isArray(events)) refuse('events', 'a list of answers');
  return {
    model: textAt(saved['model'], 'model'),
    bank: { id: textAt(bank['id'], 'bank.id'), version: textAt(bank['version'], 'bank.version') },
    sha256: textAt(saved['sha256'], 'sha256'),
    seed,
    prior: prior === undefined ? undefined : priorAt(prior),
    events: events.map((event: unknown, n) => answerAt(event, `events[${n}]`)),
  };
}

function priorAt(value: unknown): GaussianPrior {
  const { mean, covariance, observed } = objectAt(value, 'prior');
  return {
    mean: numbersAt(mean, 'prior.mean'),
    covariance: numbersAt(covariance, 'prior.covariance'),
    ...(observed === undefined ? {} : { observed: textsAt(observed, 'prior.observed') }),
  };
}

function answerAt(value: unknown, field: string): Answer {
  const answer = objectAt(value, field);
  return { item: textAt(answer['item'], `${field}.item`), outcome: outcomeAt(answer['outcome'], `${field}.outcome`) };
}

function outcomeAt(value: unknown, field: string): Outcome {
  const { kind, category } = objectAt(value, field);
  if (kind === 'dont_know') return { kind };
  if (kind !== 'category') refuse(`${field}.kind`, 'category or dont_know');
  return { kind, category: category as number }; // `update` knows which categories the item has
}

function numbersAt(value: unknown, field: string): readonly number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number') ? value : refuse(field, 'numbers');
}

function textsAt(value: unknown, field: string): readonly string[] {
  return Array.isArray(value) ? value.map((one, i) => textAt(one, `${field}[${i}]`)) : refuse(field, 'a list of texts');
}

function objectAt(value: unknown, field: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuse(field, 'an object');
}

function textAt(value: unknown, field: string): string {
  return typeof value === 'string' ? value : refuse(field, 'a text');
}

function refuse(field: string, expected: string): never {
  throw new ScoringError('invalid-state', field, expected);
}
