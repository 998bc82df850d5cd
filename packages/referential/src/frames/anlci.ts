import type { Frame } from './frame.ts';

/** The four degrees of the ANLCI, digital facet only, in our words and from a secondary source. They start below DigComp. */
export const ANLCI: Frame<'anlci'> = {
  id: 'anlci',
  title: { fr: 'Degrés de l’ANLCI, volet numérique', en: 'ANLCI degrees, digital facet' },
  version: 'volet numérique',
  source: 'Agence nationale de lutte contre l’illettrisme, https://www.anlci.gouv.fr (source secondaire)',
  licence: { fr: 'Codes seulement. Formulation de Jalon.', en: 'Codes only. Wording is Jalon’s.' },
  open: false,
  entries: [
    {
      id: 'anlci:D1',
      code: 'D1',
      kind: 'degree',
      label: {
        fr: 'Allumer et éteindre un appareil, savoir à quoi il sert',
        en: 'Switch a device on and off, know what it is for',
      },
    },
    {
      id: 'anlci:D2',
      code: 'D2',
      kind: 'degree',
      label: { fr: 'Se servir des fonctions les plus courantes', en: 'Use the commonest functions' },
    },
    {
      id: 'anlci:D3',
      code: 'D3',
      kind: 'degree',
      label: {
        fr: 'Être à l’aise avec les appareils et les applications courants',
        en: 'Be at ease with ordinary devices and apps',
      },
    },
    {
      id: 'anlci:D4',
      code: 'D4',
      kind: 'degree',
      label: { fr: 'Approfondir ses usages', en: 'Go further' },
    },
  ],
};
