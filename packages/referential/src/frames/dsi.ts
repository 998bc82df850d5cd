import { DSI_ACTIVITIES } from './dsi-activities.ts';
import { DSI_AREAS } from './dsi-areas.ts';
import type { Frame } from './frame.ts';

/** The Digital Skills Indicator 2.0 of Eurostat: 5 areas, 30 activities, in our words. The rule is `dsi20`. */
export const DSI: Frame<'dsi'> = {
  id: 'dsi',
  title: { fr: 'Indicateur de compétences numériques 2.0 (Eurostat)', en: 'Digital Skills Indicator 2.0 (Eurostat)' },
  version: '2.0 (2021)',
  source: 'Eurostat, isoc_sk_dskl_i21',
  licence: {
    fr: 'Codes des domaines et seuils d’Eurostat. Numéros et formulation des activités de Jalon.',
    en: 'Codes of areas and thresholds are Eurostat’s. Numbers and wording of activities are Jalon’s.',
  },
  open: false,
  entries: /* @__PURE__ */ [
    /* @__PURE__ */ DSI_AREAS.map(({ code, label }) => ({ id: `dsi:${code}`, code, kind: 'area', label }) as const),
    /* @__PURE__ */ DSI_ACTIVITIES.map(
      ({ id, area, label }) => ({ id, code: id.slice(4), kind: 'activity', parent: `dsi:${area}`, label }) as const,
    ),
  ].flat(),
};
