import { COOP_ACTIVITY } from './coop-activity.ts';
import { COOP_PERSON } from './coop-person.ts';
import { COOP_THEMES } from './coop-themes.ts';
import type { Frame } from './frame.ts';

/** The codes of La Coop de la médiation numérique. Labels are ours: its screens are not copied. */
export const COOP: Frame<'coop'> = {
  id: 'coop',
  title: { fr: 'La Coop de la médiation numérique', en: 'La Coop (digital mediation)' },
  version: '2026-06-30',
  source: 'https://github.com/inclusion-numerique/coop-mediation-numerique',
  licence: {
    fr: 'Codes seulement, qui sont des faits. Formulation de Jalon.',
    en: 'Codes only, which are facts. Wording is Jalon’s.',
  },
  open: true,
  entries: /* @__PURE__ */ [COOP_THEMES, COOP_ACTIVITY, COOP_PERSON].flat(),
};
