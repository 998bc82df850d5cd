import { BAND_ORDER } from '../band-order.ts';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import type { CompetenceId } from '../ids.ts';
import type { Band } from '../levels.ts';
import { unknownCode } from '../unknown-code.ts';
import type { OutcomeCode } from './codes.ts';
import type { OutcomeId } from './ids.ts';
import { outcomesOf } from './outcomes-of.ts';
import { OUTCOMES } from './outcomes.ts';

/** How many of the outcomes of one competence and band are borne on. */
export interface Coverage {
  readonly competence: CompetenceId;
  readonly band: Band;
  /** How many DigComp 3.0 has. */
  readonly outcomes: number;
  /** How many of them were named, each once. */
  readonly covered: number;
}

/**
 * The coverage that the JRC advises to publish: for each of the 21 competences and four bands, how many learning outcomes are
 * named in a list (the outcomes that a set of items, a course or a test bears on), bare or prefixed. 84 rows, in order.
 * Throws a `ReferentialError` that names the first unknown code by its index, and for what is no list.
 */
export function coverage(codes: readonly (OutcomeCode | OutcomeId)[]): readonly Coverage[] {
  if (!Array.isArray(codes)) throw unknownCode('codes', 'a list of learning outcomes', codes);
  const idByCode = new Map<string, OutcomeId>(
    OUTCOMES.flatMap(({ id, code }) => [[id, id] as const, [code, id] as const]),
  );
  const named = new Set(
    codes.map((code, index) => {
      const id = idByCode.get(code);
      if (id === undefined)
        throw unknownCode(`codes/${index}`, 'a learning outcome of DigComp 3.0, such as LO1.1.05', code);
      return id;
    }),
  );
  return COMPETENCE_CODES.flatMap((code) =>
    BAND_ORDER.map((band) => {
      const outcomes = outcomesOf(code, band);
      const covered = outcomes.filter(({ id }) => named.has(id)).length;
      return { competence: `digcomp:${code}`, band, outcomes: outcomes.length, covered } as const;
    }),
  );
}
