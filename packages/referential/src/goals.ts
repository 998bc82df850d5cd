import type { DimensionId, GoalId } from './ids.ts';
import type { Localised } from './localised.ts';

/** Something a person wants to do, and what it asks for. */
export interface Goal {
  readonly id: GoalId;
  /** A few plain words, starting with a verb. */
  readonly label: Localised;
  /** What it asks for, the most specific first. */
  readonly needs: readonly DimensionId[];
}

/** The goals Jalon knows, in the order in which they are offered. Ours; an integrator may add others. */
export const GOALS: readonly Goal[] = [
  {
    id: 'goal:family',
    label: { fr: 'Écrire à mes proches', en: 'Write to my family and friends' },
    needs: ['digcomp:2.1', 'jalon:0.3', 'digcomp:2.5'],
  },
  {
    id: 'goal:video-call',
    label: { fr: 'Voir mes proches en vidéo', en: 'See my family on video' },
    needs: ['digcomp:2.1', 'jalon:0.6', 'digcomp:5.1'],
  },
  {
    id: 'goal:taxes',
    label: { fr: 'Déclarer mes impôts', en: 'Declare my taxes' },
    needs: ['digcomp:2.3', 'digcomp:2.6', 'digcomp:4.2', 'digcomp:1.3'],
  },
  {
    id: 'goal:doctor',
    label: { fr: 'Prendre rendez-vous chez le médecin', en: 'Book a doctor' },
    needs: ['digcomp:2.3', 'digcomp:1.1', 'digcomp:2.6'],
  },
  {
    id: 'goal:work',
    label: { fr: 'Chercher du travail', en: 'Look for work' },
    needs: ['digcomp:1.1', 'digcomp:3.1', 'digcomp:2.1', 'digcomp:2.2', 'digcomp:2.6'],
  },
  {
    id: 'goal:school',
    label: { fr: 'Suivre l’école de mes enfants', en: 'Follow my children at school' },
    needs: ['digcomp:2.1', 'digcomp:2.6', 'digcomp:1.3'],
  },
  {
    id: 'goal:bank',
    label: { fr: 'Voir mes comptes en sécurité', en: 'Bank safely' },
    needs: ['digcomp:4.2', 'digcomp:4.1', 'digcomp:2.6', 'digcomp:1.2'],
  },
  {
    id: 'goal:buy-sell',
    label: { fr: 'Acheter ou vendre en ligne', en: 'Buy or sell online' },
    needs: ['digcomp:1.1', 'digcomp:1.2', 'digcomp:4.2', 'digcomp:2.6'],
  },
  {
    id: 'goal:photos',
    label: { fr: 'Garder mes photos', en: 'Keep my photos' },
    needs: ['digcomp:1.3', 'digcomp:2.2', 'digcomp:3.2', 'digcomp:4.1'],
  },
  {
    id: 'goal:phone',
    label: { fr: 'Me servir de mon téléphone', en: 'Use my phone' },
    needs: ['jalon:0.2', 'jalon:0.5', 'jalon:0.6', 'digcomp:5.2'],
  },
  {
    id: 'goal:rights',
    label: { fr: 'Faire mes papiers, demander mes droits', en: 'Do my paperwork, claim my rights' },
    needs: ['digcomp:2.3', 'digcomp:1.1', 'digcomp:1.3', 'digcomp:2.6'],
  },
  { id: 'goal:fun', label: { fr: 'Me distraire', en: 'Have fun' }, needs: ['digcomp:1.1', 'digcomp:4.3', 'jalon:0.6'] },
];
