import type { StepRefusal } from '@jalon/items';
import type { Truth } from '@jalon/referential/condition';

/** What the page says to authors, in one language. `fr.ts` is written first. */
export interface PlayerWords {
  readonly waiting: string;
  readonly lost: string;
  readonly nothing: string;
  readonly stale: string;
  readonly choose: string;
  readonly settings: {
    readonly label: string;
    readonly language: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
    readonly text: string;
    readonly normal: string;
    readonly big: string;
    readonly wording: string;
    readonly anyInput: string;
    readonly mouse: string;
    readonly finger: string;
    readonly keyboard: string;
  };
  readonly onlyFrench: string;
  readonly act: {
    readonly label: string;
    readonly tools: string;
    readonly done: string;
    readonly dontKnow: string;
    readonly skip: string;
    readonly undo: string;
    readonly reset: string;
    readonly again: string;
    readonly playForMe: string;
    readonly pause: string;
    readonly noWay: string;
    readonly step: (at: number, all: number) => string;
  };
  readonly broken: string;
  readonly problems: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly elsewhere: (count: number) => string;
    readonly line: (line: number, column: number) => string;
    readonly error: string;
    readonly warning: string;
  };
  readonly scoring: {
    readonly title: string;
    readonly now: string;
    readonly closed: (status: string) => string;
    readonly of: (credit: string) => string;
    readonly steps: (credits: string) => string;
    readonly untouched: string;
    readonly goal: string;
    readonly gives: (credit: string) => string;
    readonly caps: (credit: string) => string;
    readonly tells: string;
    readonly world: string;
    readonly truth: Readonly<Record<Truth, string>>;
    readonly all: string;
    readonly any: string;
    readonly not: string;
    readonly atLeast: (count: number) => string;
    readonly isNow: (value: string) => string;
    readonly template: (name: string) => string;
    readonly status: Readonly<Record<string, string>>;
  };
  readonly facts: { readonly title: string; readonly response: string; readonly name: string; readonly value: string };
  readonly log: {
    readonly title: string;
    readonly none: string;
    readonly refused: Readonly<Partial<Record<StepRefusal, string>>>;
  };
  readonly transcript: { readonly title: string; readonly chosen: string };
}
