import type { BarrierId } from '../ids.ts';
import type { Localised } from '../localised.ts';

/** Something that DigComp 3.0 (JRC144121) takes as given before its first level. */
export interface Prerequisite {
  readonly id: `prealable:P${1 | 2 | 3 | 4 | 5}`;
  /** P1 … P5: the numbers are ours. */
  readonly code: string;
  /** Our words. */
  readonly label: Localised;
  /** The barriers met where it is missing. */
  readonly barriers: readonly BarrierId[];
}

/** The five prerequisites, in order. */
export const PREREQUISITES: readonly Prerequisite[] = [
  {
    id: 'prealable:P1',
    code: 'P1',
    label: { fr: 'Lire et comprendre un contenu simple', en: 'Read and understand simple content' },
    barriers: ['barrier:F4', 'barrier:F5'],
  },
  {
    id: 'prealable:P2',
    code: 'P2',
    label: { fr: 'Avoir une connexion suffisante', en: 'Have a good enough connection' },
    barriers: ['barrier:F1'],
  },
  {
    id: 'prealable:P3',
    code: 'P3',
    label: { fr: 'Avoir un appareil et des applications qui conviennent', en: 'Have a device and apps that suit' },
    barriers: ['barrier:F2'],
  },
  {
    id: 'prealable:P4',
    code: 'P4',
    label: { fr: 'Pouvoir demander une aide technique', en: 'Be able to ask for technical help' },
    barriers: ['barrier:F8'],
  },
  {
    id: 'prealable:P5',
    code: 'P5',
    label: { fr: 'Pouvoir se faire aider à régler son appareil', en: 'Be able to get help adapting the device' },
    barriers: ['barrier:F6'],
  },
];
