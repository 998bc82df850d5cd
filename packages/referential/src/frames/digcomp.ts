import { AREAS } from '../areas.ts';
import { DIMENSIONS } from '../dimensions.ts';
import type { EntryIds } from './entry-id.ts';
import type { Frame, FrameEntry } from './frame.ts';
import { titled } from './titled.ts';

/** DigComp 3.0: areas and competences. Its learning outcomes and statements are in the `outcomes` subpath. */
export const DIGCOMP: Frame<'digcomp'> = {
  id: 'digcomp',
  title: { fr: 'DigComp 3.0', en: 'DigComp 3.0' },
  version: '3.0+2025-11-24',
  source: 'JRC144121, https://data.europa.eu/doi/10.2760/0001149',
  licence: {
    fr: 'CC BY 4.0. Titres anglais officiels, titres français de Jalon ou d’usage.',
    en: 'CC BY 4.0. English titles are official; French ones are Jalon’s or in common use.',
  },
  open: false,
  entries: /* @__PURE__ */ titled(AREAS, DIMENSIONS, 'digcomp:') as readonly FrameEntry<EntryIds['digcomp']>[],
};
