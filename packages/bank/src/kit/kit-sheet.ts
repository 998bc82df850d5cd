import type { Localised } from '@jalon/referential';
import type { Drawing } from '../drawing.ts';

/** A printable sheet of the helper's quick kit: one side of A4. */
export interface KitSheet {
  readonly schema: 'jalon.sheet/1';
  /** `sheet:` then kebab-case. */
  readonly id: `sheet:${string}`;
  readonly version: string;
  readonly title: Localised;
  /** When to take it out, one sentence. */
  readonly purpose: Localised;
  /** Decorative. */
  readonly drawing?: Drawing;
  /** As many in both languages, of the same kinds. */
  readonly blocks: { readonly fr: readonly SheetBlock[]; readonly en: readonly SheetBlock[] };
  /** Laws, public guides: what it stands on. */
  readonly sources: readonly string[];
  /** ISO date. */
  readonly reviewedAt: string;
}

/**
 * A part of a sheet. `steps` are in order, `list` is not, `check` is ticked off, `say` is said aloud as written, `avoid` is better
 * left unsaid, `fill` is a line to write on, `note` stands apart.
 */
export interface SheetBlock {
  readonly kind: 'steps' | 'list' | 'check' | 'say' | 'avoid' | 'fill' | 'note';
  readonly title: string;
  readonly lines: readonly string[];
}
