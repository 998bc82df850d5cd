import { DI_SERVICE } from './di-service.ts';
import { DI_THEMES } from './di-themes.ts';
import type { Frame } from './frame.ts';

/** data·inclusion v1: the themes that digital help meets (24 of 69), the publics and how a service works. Labels ours. */
export const DI: Frame<'di'> = {
  id: 'di',
  title: { fr: 'data·inclusion v1', en: 'data·inclusion v1' },
  version: '1.0.8',
  source: 'https://github.com/gip-inclusion/data-inclusion',
  licence: {
    fr: 'Licence Ouverte 2.0. Codes du schéma, formulation de Jalon, 24 thématiques sur 69.',
    en: 'Licence Ouverte 2.0. Codes of the schema, wording of Jalon, 24 themes of 69.',
  },
  open: true,
  entries: /* @__PURE__ */ [DI_THEMES, DI_SERVICE].flat(),
};
