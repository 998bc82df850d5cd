import type { Frame } from './frame.ts';

/** The situations that INSEE counts with the DSI 2.0. The rule is `inseeCapacity`, in the `indicators` subpath. */
export const INSEE: Frame<'insee'> = {
  id: 'insee',
  title: { fr: 'Illectronisme selon l’Insee', en: 'Digital illiteracy according to INSEE' },
  version: '2021',
  source: 'Insee Première 1953, juin 2023, https://www.insee.fr/fr/statistiques/7633654',
  licence: { fr: 'Notions seulement. Formulation de Jalon.', en: 'Notions only. Wording is Jalon’s.' },
  open: false,
  entries: [
    {
      id: 'insee:illectronisme',
      code: 'illectronisme',
      kind: 'situation',
      label: {
        fr: 'Pas d’usage d’internet en trois mois, ou pas de compétence de base',
        en: 'No use of the internet in three months, or no basic skill',
      },
    },
    {
      id: 'insee:capacites-faibles',
      code: 'capacites-faibles',
      kind: 'situation',
      label: { fr: 'Un à trois domaines sur cinq manquent', en: 'One to three areas of five are lacking' },
    },
  ],
};
