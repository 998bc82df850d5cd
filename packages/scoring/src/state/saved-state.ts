import { contentHash } from '../edition/content-hash.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Model } from '../prior/model.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Answer } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import { savedFromJson } from './saved-from-json.ts';
import type { State } from '../engine/state.ts';

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
  /** SHA-256 of the items and the model as canonical JSON (RFC 8785), 64 hexadecimal digits: names may lie, contents do not. */
  readonly sha256: string;
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
    sha256: contentHash(config.items, config.model),
    engine: ENGINE,
    seed: config.seed,
    ...(config.prior ? { prior: config.prior } : {}),
    events: answers,
  };
}

/**
 * The measurement saved, to the last bit. Refuses JSON of any other shape (`invalid-state`, with the field), another engine,
 * and what was saved with another bank, edition, model or content (`other-bank`, naming both).
 */
export function fromState(
  saved: SavedState,
  { model, items, bank }: { readonly model: Model; readonly items: readonly ScoredItem[]; readonly bank: BankEdition },
): State {
  const { seed, prior, events, ...found } = savedFromJson(saved, { schema: SCHEMA, engine: ENGINE });
  const wanted = { bank, model: model.id, sha256: contentHash(items, model) };
  const expectSame = (field: string, x: string, y: string): void => {
    if (x !== y) throw new ScoringError('other-bank', field, `${editionName(wanted)}, not ${editionName(found)}`);
  };
  expectSame('bank.id', found.bank.id, bank.id);
  expectSame('bank.version', found.bank.version, bank.version);
  expectSame('model', found.model, model.id);
  expectSame('sha256', found.sha256, wanted.sha256);
  return resume({ model, items, seed, ...(prior ? { prior } : {}) }, events);
}

/** Enough to tell two editions apart, whatever a file says. */
function editionName({ bank, model, sha256 }: Pick<SavedState, 'bank' | 'model' | 'sha256'>): string {
  return [`bank ${bank.id} ${bank.version}`, `with model ${model}`, `(sha256 ${sha256})`]
    .map((part) => part.slice(0, 100))
    .join(' ');
}
