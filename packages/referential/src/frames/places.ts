import type { Frame } from './frame.ts';
import { PLACES_HELP } from './places-help.ts';
import { PLACES_NETWORKS } from './places-networks.ts';
import { PLACES_PUBLICS } from './places-publics.ts';

/** The values of the standard « lieux de médiation numérique »: its French labels are its codes. English is ours. */
export const PLACES: Frame<'places'> = {
  id: 'places',
  title: { fr: 'Lieux de médiation numérique', en: 'Digital mediation places' },
  version: '1.0.2',
  source: 'https://github.com/LaMednum/standard-mediation-num',
  licence: {
    fr: 'Licence Ouverte 2.0. Anglais de Jalon ; typologies non reprises.',
    en: 'Licence Ouverte 2.0. English is Jalon’s; kinds of place are left out.',
  },
  open: true,
  entries: /* @__PURE__ */ [PLACES_HELP, PLACES_PUBLICS, PLACES_NETWORKS].flat(),
};
