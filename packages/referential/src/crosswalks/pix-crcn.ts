import { CRCN_COMPETENCES } from '../frames/crcn-competences.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';

/** Pix numbers its domains and competences as the CRCN does; only the title of 5.2 differs. */
export const PIX_CRCN: readonly CrosswalkRow[] = /* @__PURE__ */ CRCN_COMPETENCES.map(({ code }) => ({
  from: `pix:${code}`,
  to: `crcn:${code}`,
  relation: 'exactMatch',
  status: 'proposed',
  source: 'Jalon, pix.fr / code de l’éducation D121-1',
  ...(code === '5.2'
    ? { note: { fr: 'Le titre diffère, pas le numéro.', en: 'The title differs, the number does not.' } }
    : {}),
}));
