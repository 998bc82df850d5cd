import type { BarrierId } from '../ids.ts';
import type { Localised } from '../localised.ts';
import { ADAPTATIONS, type Adaptation } from './adaptations.ts';
import type { BarrierField } from './barrier-field.ts';

/**
 * How carefully a barrier is asked about and kept. `health`: may reveal health (GDPR art. 9), so the helpful adaptation
 * is asked, never the diagnosis. `tact` and `careful`: no special category, yet easy to shame or to expose. `none`: nothing
 * but what a helper may have written in their own words.
 */
export type Sensitivity = 'none' | 'tact' | 'careful' | 'health';

/** Where a person stands with a barrier; nothing said is the fourth case and has no value. */
export type BarrierState = 'strength' | 'need' | 'refused';

/** A difficulty other than skill; the same subject may also be a strength. */
export interface Barrier {
  readonly id: BarrierId;
  /** F1 … F13. */
  readonly code: string;
  /** For helpers. */
  readonly label: Localised;
  /** For the learner: a few plain words, never a verdict. */
  readonly learner: Localised;
  readonly sensitivity: Sensitivity;
  /**
   * What of it may expose the person, and is shared or exported only with their agreement to that very field. Always the
   * `comment`: nobody can tell beforehand what free words will say.
   */
  readonly sensitiveFields: readonly BarrierField[];
  /** What a helper asks about: how things are, or which adaptation helps. Never why. */
  readonly asks: 'situation' | 'adaptation';
  /** What may be chosen where adaptations are asked; none elsewhere. */
  readonly adaptations: readonly Adaptation[];
}

/** The thirteen barriers, in order. */
export const BARRIERS: readonly Barrier[] = [
  {
    id: 'barrier:F1',
    code: 'F1',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Connexion absente, lente ou trop chère', en: 'No connection, or a slow or expensive one' },
    learner: { fr: 'Avoir une bonne connexion', en: 'Having a good connection' },
  },
  {
    id: 'barrier:F2',
    code: 'F2',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Équipement absent, partagé ou inadapté', en: 'No device, or a shared or unsuitable one' },
    learner: { fr: 'Avoir un appareil qui convient', en: 'Having a device that suits you' },
  },
  {
    id: 'barrier:F3',
    code: 'F3',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Gestes de base', en: 'Basic gestures' },
    learner: { fr: 'Prendre en main les premiers gestes', en: 'Getting used to the first gestures' },
  },
  {
    id: 'barrier:F4',
    code: 'F4',
    sensitivity: 'tact',
    sensitiveFields: ['state', 'comment', 'services'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Lecture, écriture, calcul', en: 'Reading, writing, counting' },
    learner: { fr: 'Lire et écrire plus facilement', en: 'Reading and writing more easily' },
  },
  {
    id: 'barrier:F5',
    code: 'F5',
    sensitivity: 'tact',
    sensitiveFields: ['state', 'comment', 'services'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Langue', en: 'Language' },
    learner: { fr: 'Comprendre le français des écrans', en: 'Understanding the language on screens' },
  },
  {
    id: 'barrier:F6',
    code: 'F6',
    sensitivity: 'health',
    sensitiveFields: ['state', 'adaptations', 'comment', 'services'],
    asks: 'adaptation',
    adaptations: ADAPTATIONS,
    label: {
      fr: 'Adaptations utiles (vue, ouïe, geste, attention)',
      en: 'Helpful adaptations (sight, hearing, movement, attention)',
    },
    learner: { fr: 'Régler l’appareil à votre confort', en: 'Setting the device for your comfort' },
  },
  {
    id: 'barrier:F7',
    code: 'F7',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Confiance, appréhension, motivation', en: 'Confidence, worry, motivation' },
    learner: { fr: 'Oser essayer et prendre confiance', en: 'Having a go and gaining confidence' },
  },
  {
    id: 'barrier:F8',
    code: 'F8',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Personne ne peut aider, dépendance à un tiers', en: 'Nobody to help, or relying on someone else' },
    learner: { fr: 'Trouver quelqu’un pour vous aider', en: 'Finding someone to help you' },
  },
  {
    id: 'barrier:F9',
    code: 'F9',
    sensitivity: 'careful',
    sensitiveFields: ['comment', 'services'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Démarches en ligne', en: 'Online procedures' },
    learner: { fr: 'Faire vos papiers en ligne', en: 'Doing your paperwork online' },
  },
  {
    id: 'barrier:F10',
    code: 'F10',
    sensitivity: 'careful',
    sensitiveFields: ['state', 'comment', 'services'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Budget', en: 'Budget' },
    learner: { fr: 'Payer moins cher', en: 'Paying less' },
  },
  {
    id: 'barrier:F11',
    code: 'F11',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Distance, mobilité', en: 'Distance, mobility' },
    learner: { fr: 'Trouver de l’aide près de chez vous', en: 'Finding help near you' },
  },
  {
    id: 'barrier:F12',
    code: 'F12',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Peur ou vécu d’arnaque, données personnelles', en: 'Fear or experience of fraud, personal data' },
    learner: { fr: 'Éviter les arnaques', en: 'Avoiding fraud' },
  },
  {
    id: 'barrier:F13',
    code: 'F13',
    sensitivity: 'none',
    sensitiveFields: ['comment'],
    asks: 'situation',
    adaptations: [],
    label: { fr: 'Temps, garde d’enfants', en: 'Time, childcare' },
    learner: { fr: 'Trouver un moment qui vous convient', en: 'Finding a time that suits you' },
  },
];
