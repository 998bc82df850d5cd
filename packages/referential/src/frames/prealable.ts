import { PREREQUISITES } from '../barriers/prerequisites.ts';
import type { Frame } from './frame.ts';

/** What DigComp 3.0 takes as given before its first level. Numbers and words are ours. */
export const PREALABLE: Frame<'prealable'> = {
  id: 'prealable',
  title: { fr: 'Préalables de DigComp 3.0', en: 'Prerequisites of DigComp 3.0' },
  version: '3.0+2025-11-24',
  source: 'JRC144121, https://data.europa.eu/doi/10.2760/0001149',
  licence: { fr: 'CC BY 4.0. Numéros et formulation de Jalon.', en: 'CC BY 4.0. Numbers and wording are Jalon’s.' },
  open: false,
  entries: /* @__PURE__ */ PREREQUISITES.map(({ id, code, label }) => ({ id, code, kind: 'prerequisite', label })),
};
