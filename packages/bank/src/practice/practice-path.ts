import type { BankItem } from '@jalon/items';
import type { ItemPractice } from '@jalon/items';
import type { DimensionId, GoalId, Localised } from '@jalon/referential';
import type { Drawing } from '../drawing.ts';
import type { Lines } from '../lines.ts';

/** A few activities to learn by, from easier to harder; the last one is done alone. */
export interface PracticePath {
  readonly schema: 'jalon.path/1';
  /** `path:` then kebab-case. */
  readonly id: `path:${string}`;
  readonly version: string;
  /** Two to four plain words: "Ma souris". */
  readonly title: Localised;
  /** What one will be able to do, one or two sentences. */
  readonly summary: Lines;
  /** Decorative. */
  readonly drawing: Drawing;
  readonly dimensions: readonly DimensionId[];
  readonly goals: readonly GoalId[];
  /** What it is done on: a computer, a touch screen, or either. */
  readonly device: 'computer' | 'touch' | 'any';
  /** What a beginner needs for the whole of it. */
  readonly minutes: number;
  /** Six to ten, by rising difficulty; none of them is an item of the diagnostic, which a retest must find fresh. */
  readonly activities: readonly PracticeActivity[];
  /** Said at the end, kindly: one or two sentences. */
  readonly ending: Lines;
}

/** An item with its hints: practising never goes without. */
export interface PracticeActivity extends BankItem {
  readonly practice: ItemPractice;
}
