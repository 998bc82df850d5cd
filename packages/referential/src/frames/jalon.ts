import { AREAS } from '../areas.ts';
import { DIMENSIONS } from '../dimensions.ts';
import type { EntryIds } from './entry-id.ts';
import type { Frame, FrameEntry } from './frame.ts';
import { titled } from './titled.ts';

/** Groundwork: what comes before the first level of DigComp. Ours. */
export const JALON: Frame<'jalon'> = {
  id: 'jalon',
  title: { fr: 'Gestes de base de Jalon', en: 'Jalon groundwork' },
  version: '1',
  source: 'Jalon',
  licence: { fr: 'Écrit par Jalon, licence MIT.', en: 'Written by Jalon, MIT licence.' },
  open: false,
  entries: /* @__PURE__ */ titled(AREAS, DIMENSIONS, 'jalon:') as readonly FrameEntry<EntryIds['jalon']>[],
};
