import type { Frame } from './frame.ts';

/** CléA numérique: the four domains of a work-related certificate, each validated on its own. */
export const CLEA: Frame<'clea'> = {
  id: 'clea',
  title: { fr: 'CléA numérique', en: 'CléA numérique' },
  version: '2018',
  source: 'Certif’Pro, https://www.certificat-clea.fr',
  licence: {
    fr: 'Titres des domaines seulement. Anglais de Jalon.',
    en: 'Titles of domains only. English is Jalon’s.',
  },
  open: false,
  entries: [
    {
      id: 'clea:1',
      code: '1',
      kind: 'area',
      label: {
        fr: 'Identifier son environnement et utiliser les outils associés',
        en: 'Know one’s environment and use its tools',
      },
    },
    {
      id: 'clea:2',
      code: '2',
      kind: 'area',
      label: {
        fr: 'Acquérir et exploiter de l’information dans un environnement professionnel numérisé',
        en: 'Get and use information in a digital workplace',
      },
    },
    {
      id: 'clea:3',
      code: '3',
      kind: 'area',
      label: { fr: 'Interagir en mode collaboratif', en: 'Work together online' },
    },
    {
      id: 'clea:4',
      code: '4',
      kind: 'area',
      label: {
        fr: 'Appliquer les règles et bonnes pratiques de la sécurité numérique',
        en: 'Apply the rules and good habits of digital security',
      },
    },
  ],
};
