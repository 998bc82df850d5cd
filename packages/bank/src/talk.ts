import type { Localised } from '@jalon/referential';
import type { Condition, FactValue } from '@jalon/referential/condition';
import content from '../content/talk.json' with { type: 'json' };

/** The first talk: what makes the person at ease, whether it is urgent, then a few short questions. */
export interface Talk {
  /** Several answers may be chosen; none means "nothing in particular". */
  readonly comfort: TalkQuestion;
  readonly urgency: TalkQuestion;
  /** In the order in which they are asked. */
  readonly questions: readonly TalkQuestion[];
  /** Proposed once the others were asked, in this order: each only where its answer would change what is advised. */
  readonly optional?: readonly TalkQuestion[];
}

/** One question; the page itself adds "I would rather not answer". */
export interface TalkQuestion {
  readonly id: `talk:${string}`;
  readonly cardinality: 'single' | 'multiple';
  readonly title: Localised;
  /** Why it is asked, one sentence a line; may be empty. */
  readonly help: { readonly fr: readonly string[]; readonly en: readonly string[] };
  /** At most six. */
  readonly options: readonly TalkOption[];
  /**
   * Asked only when this holds of the facts known so far. One of `questions` is asked while it is not ruled out, an `optional` one
   * only once it holds for sure: it says when the answer would change what is advised.
   */
  readonly askIf?: Condition;
}

/** One answer and the facts that it sets; sets of several chosen options merge, facts of type `set` unite. */
export interface TalkOption {
  readonly id: string;
  readonly label: Localised;
  readonly sets: Readonly<Record<string, FactValue>>;
  /** Stands alone: choosing it takes the others back. */
  readonly exclusive?: boolean;
}

/** The open bank's first talk. */
export function talk(): Talk {
  return content as unknown as Talk;
}
