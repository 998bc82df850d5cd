import type { DimensionId, Localised } from '@jalon/referential';
import type { Drawing } from '../drawing.ts';
import type { Lines } from '../lines.ts';
import type { PracticeActivity } from '../practice/practice-path.ts';

/** An invented public service to practise with, from signing in to the answer received: nothing is sent, nobody is named. */
export interface MirrorService {
  readonly schema: 'jalon.mirror/1';
  /** `mirror:` then kebab-case. */
  readonly id: `mirror:${string}`;
  readonly version: string;
  /** The invented service: "Allocations de Valbrune". */
  readonly name: Localised;
  /** What is done there, starting with a verb: "Demander une aide pour le loyer". */
  readonly title: Localised;
  readonly summary: Lines;
  /** Decorative. */
  readonly drawing: Drawing;
  readonly dimensions: readonly DimensionId[];
  readonly minutes: number;
  /** The invented person in whose name all is done; the card stays at hand on every screen. */
  readonly persona: { readonly fr: readonly PersonaLine[]; readonly en: readonly PersonaLine[] };
  /** Its scenes in order: sign in, find the way, fill the form and join proofs, keep the receipt, read the answer, sign out. */
  readonly scenes: readonly PracticeActivity[];
  readonly ending: Lines;
}

/** One line of the invented person's card: "Numéro d’allocataire", "2041877 K". */
export interface PersonaLine {
  readonly label: string;
  readonly value: string;
}
