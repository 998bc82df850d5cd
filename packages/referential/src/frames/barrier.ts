import { BARRIERS } from '../barriers/barriers.ts';
import type { Frame } from './frame.ts';

/** The barriers F1 to F13, as a frame that crosswalks can point at. Ours. */
export const BARRIER: Frame<'barrier'> = {
  id: 'barrier',
  title: { fr: 'Freins de Jalon', en: 'Jalon barriers' },
  version: '1',
  source: 'Jalon',
  licence: { fr: 'Écrit par Jalon, licence MIT.', en: 'Written by Jalon, MIT licence.' },
  open: false,
  entries: /* @__PURE__ */ BARRIERS.map(({ id, code, label }) => ({ id, code, kind: 'barrier', label })),
};
