import type { BarrierId, DimensionId, Localised } from '@jalon/referential';

/** Something a person can be pointed to. */
export interface Resource {
  readonly schema: 'jalon.resource/1';
  /** `resource:` then kebab-case. */
  readonly id: `resource:${string}`;
  readonly kind: 'practice' | 'place' | 'person' | 'service' | 'equipment';
  readonly title: Localised;
  /** One sentence a line. */
  readonly summary: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly dimensions: readonly DimensionId[];
  readonly barriers: readonly BarrierId[];
  readonly withSomeone: 'alone' | 'either' | 'with-someone';
  /** What one must have to use it. */
  readonly needs: readonly ResourceNeed[];
  /** Where to find it, in words. */
  readonly where: Localised | null;
  /** What it opens on a page that has it, told by id: a practice path or an invented service. */
  readonly opens?: ResourceOpens | undefined;
}

/** The id of a practice path or of an invented service. */
export type ResourceOpens = `path:${string}` | `mirror:${string}`;

/** What a resource asks of the person. */
export type ResourceNeed = 'connection';
