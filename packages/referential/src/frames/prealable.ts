import type { Frame } from './frame.ts';

/** What DigComp 3.0 names as needed before its first level. Numbers and words are ours. */
export const PREALABLE: Frame<'prealable'> = {
  id: 'prealable',
  title: { fr: 'Préalables de DigComp 3.0', en: 'Prerequisites of DigComp 3.0' },
  version: '3.0+2025-11-24',
  source: 'JRC144121, https://data.europa.eu/doi/10.2760/0001149',
  licence: { fr: 'CC BY 4.0. Numéros et formulation de Jalon.', en: 'CC BY 4.0. Numbers and wording are Jalon’s.' },
  open: false,
  entries: [
    {
      id: 'prealable:P1',
      code: 'P1',
      kind: 'prerequisite',
      label: { fr: 'Lire et comprendre un contenu simple', en: 'Read and understand simple content' },
    },
    {
      id: 'prealable:P2',
      code: 'P2',
      kind: 'prerequisite',
      label: { fr: 'Avoir une connexion suffisante', en: 'Have a good enough connection' },
    },
    {
      id: 'prealable:P3',
      code: 'P3',
      kind: 'prerequisite',
      label: { fr: 'Avoir un appareil et des applications qui conviennent', en: 'Have a device and apps that suit' },
    },
    {
      id: 'prealable:P4',
      code: 'P4',
      kind: 'prerequisite',
      label: { fr: 'Pouvoir demander une aide technique', en: 'Be able to ask for technical help' },
    },
    {
      id: 'prealable:P5',
      code: 'P5',
      kind: 'prerequisite',
      label: { fr: 'Pouvoir se faire aider à régler son appareil', en: 'Be able to get help adapting the device' },
    },
  ],
};
