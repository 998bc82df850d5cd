import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Model } from '../prior/model.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Answer } from './config.ts';
import { resume } from './resume.ts';
import type { State } from './state.ts';

/** Raised when the same answers no longer give the same bits. */
const ENGINE = 'block-ep/1';
const SCHEMA = 'jalon.scoring-state/1';

/** Which edition of which bank the answers were given to. */
export interface BankEdition {
  readonly id: string;
  readonly version: string;
}

/** A measurement as plain JSON: everything that `fromState` needs besides the model and the bank themselves. */
export interface SavedState {
  readonly schema: typeof SCHEMA;
  /** Id of the model. */
  readonly model: string;
  readonly bank: BankEdition;
  readonly engine: typeof ENGINE;
  readonly seed: number;
  readonly prior?: GaussianPrior;
  readonly events: readonly Answer[];
}

/** What is to be saved of a measurement. */
export function toState({ config, answers }: State, bank: BankEdition): SavedState {
  return {
    schema: SCHEMA,
    model: config.model.id,
    bank: { id: bank.id, version: bank.version },
    engine: ENGINE,
    seed: config.seed,
    ...(config.prior ? { prior: config.prior } : {}),
    events: answers,
  };
}

/** The measurement saved, to the last bit; refuses what was saved with another model, bank, edition or engine. */
export function fromState(
  saved: SavedState,
  { model, items, bank }: { readonly model: Model; readonly items: readonly ScoredItem[]; readonly bank: BankEdition },
): State {
  const same = (found: unknown, field: string, wanted: string): void => {
    if (found !== wanted) throw new ScoringError('invalid-state', field, `${wanted}, not ${String(found)}`);
  };
  if (typeof saved !== 'object' || saved === null)
    throw new ScoringError('invalid-state', 'state', 'what toState returned');
  same(saved.schema, 'schema', SCHEMA);
  same(saved.engine, 'engine', ENGINE);
  same(saved.model, 'model', model.id);
  same(saved.bank?.id, 'bank.id', bank.id);
  same(saved.bank?.version, 'bank.version', bank.version);
  if (!Number.isFinite(saved.seed)) throw new ScoringError('invalid-state', 'seed', 'a finite number');
  if (!Array.isArray(saved.events)) throw new ScoringError('invalid-state', 'events', 'a list of answers');
  for (const [n, answer] of saved.events.entries())
    if (typeof answer?.item !== 'string' || typeof answer.outcome !== 'object' || answer.outcome === null)
      throw new ScoringError('invalid-state', `events[${n}]`, 'an item and an outcome');
  const { seed, prior, events } = saved;
  return resume({ model, items, seed, ...(prior ? { prior } : {}) }, events);
}
