import { PIX_SCALE } from './pix-scale.ts';

/**
 * The Pix level, 0 to 8, of a competence worth this many pix: floor(pix / 8); null outside 0 to 64. Inside Pix only: it
 * is not a level of DigComp, and no published linking makes it one.
 */
export function pixLevel(pix: number): number | null {
  return pix >= 0 && pix <= PIX_SCALE.competencePix ? Math.floor(pix / PIX_SCALE.pixPerLevel) : null;
}
