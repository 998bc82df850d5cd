import { aliasesOf } from '../aliases-of.ts';
import type { AreaId, DimensionId } from '../ids.ts';
import { DIGCOMP } from './digcomp.ts';
import type { EntryIds } from './entry-id.ts';
import type { Frame, FrameEntry } from './frame.ts';

/** DigComp 2.2: the titles on which the CRCN, the DSI and many questionnaires still stand. */
export const DIGCOMP22: Frame<'digcomp22'> = {
  id: 'digcomp22',
  title: { fr: 'DigComp 2.2', en: 'DigComp 2.2' },
  version: '2.2',
  source: 'JRC128415, https://doi.org/10.2760/115376',
  licence: {
    fr: 'CC BY 4.0. Titres anglais officiels, titres français d’usage.',
    en: 'CC BY 4.0. English titles are official; French ones are in common use.',
  },
  open: false,
  entries: /* @__PURE__ */ formerEntries(),
};

/** The entries of DigComp 3.0 under the titles that they bore before. */
function formerEntries(): readonly FrameEntry<EntryIds['digcomp22']>[] {
  return DIGCOMP.entries.map(({ id, code, kind, parent, label }) => {
    const former = aliasesOf(id as AreaId | DimensionId);
    return {
      id: former22(id),
      code,
      kind,
      ...(parent === undefined ? {} : { parent: former22(parent) }),
      label: { fr: former.fr[0] ?? label.fr, en: former.en[0] ?? label.en ?? label.fr },
    };
  });
}

function former22(id: EntryIds['digcomp']): EntryIds['digcomp22'] {
  return id.replace('digcomp:', 'digcomp22:') as EntryIds['digcomp22'];
}
