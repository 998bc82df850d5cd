import { CRCN_COMPETENCES } from './crcn-competences.ts';
import type { EntryIds } from './entry-id.ts';
import type { Frame, FrameEntry } from './frame.ts';

/** The competences as Pix numbers and names them: the CRCN’s, one under another title. Its scale is `PIX_SCALE`. */
export const PIX: Frame<'pix'> = {
  id: 'pix',
  title: { fr: 'Pix', en: 'Pix' },
  version: '2026',
  source: 'https://pix.fr, https://github.com/1024pix/pix',
  licence: {
    fr: 'Codes et titres du CRCN. Aucun texte, aucune épreuve et aucun code de Pix.',
    en: 'Codes and titles of the CRCN. No text, task or code of Pix.',
  },
  open: false,
  entries: /* @__PURE__ */ entries(),
};

function entries(): readonly FrameEntry<EntryIds['pix']>[] {
  return CRCN_COMPETENCES.map(({ code, kind, label }) => ({
    id: `pix:${code}`,
    code,
    kind,
    ...(kind === 'area' ? {} : { parent: `pix:${code[0]}` as EntryIds['pix'] }),
    label:
      code === '5.2' ? { fr: 'Construire un environnement numérique', en: 'Building a digital environment' } : label,
  }));
}
