import type { Localised } from './localised.ts';
import type { Title } from './title.ts';

/** A band of DigComp 3.0 (JRC144121). */
export type Band = 'basic' | 'intermediate' | 'advanced' | 'highly-advanced';

/** What can be said of a person in one dimension: a band, or not there yet. */
export type ClaimedLevel = 'below-basic' | Band;

/**
 * A level of DigComp 3.0. The official statements name the band only: a half comes from a general description, or from a
 * model of ours, and is shown as such.
 */
export interface Level {
  readonly band: Band;
  readonly half?: 'low' | 'high';
}

/** A level known to the half: one of the eight of DigComp 2.1 and later. */
export interface HalfLevel extends Level {
  readonly half: 'low' | 'high';
}

/** A band and its names. */
export interface BandDescription {
  readonly id: Band;
  readonly title: Title;
  /** The names of DigComp 2.x where they differ. */
  readonly aliases: { readonly fr: readonly string[]; readonly en: readonly string[] };
}

/** The four bands, lowest first. */
export const BANDS: readonly BandDescription[] = [
  {
    id: 'basic',
    title: { fr: 'De base', en: 'Basic', status: { fr: 'jalon', en: 'official' } },
    aliases: { fr: [], en: ['Foundation'] },
  },
  {
    id: 'intermediate',
    title: { fr: 'Intermédiaire', en: 'Intermediate', status: { fr: 'jalon', en: 'official' } },
    aliases: { fr: [], en: [] },
  },
  {
    id: 'advanced',
    title: { fr: 'Avancé', en: 'Advanced', status: { fr: 'jalon', en: 'official' } },
    aliases: { fr: [], en: [] },
  },
  {
    id: 'highly-advanced',
    title: { fr: 'Très avancé', en: 'Highly advanced', status: { fr: 'jalon', en: 'official' } },
    aliases: { fr: [], en: ['Highly specialised'] },
  },
];

/** What is said of a level to a learner, lowest first. Ours. */
export const CLAIMED_LEVELS: readonly { readonly id: ClaimedLevel; readonly label: Localised }[] = [
  { id: 'below-basic', label: { fr: 'Premiers pas', en: 'First steps' } },
  { id: 'basic', label: { fr: 'Les bases', en: 'The basics' } },
  { id: 'intermediate', label: { fr: 'À l’aise', en: 'At ease' } },
  { id: 'advanced', label: { fr: 'Très à l’aise', en: 'Very much at ease' } },
  { id: 'highly-advanced', label: { fr: 'Expert', en: 'Expert' } },
];
