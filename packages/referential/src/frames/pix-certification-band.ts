import { PIX_CERTIFICATION_BANDS, type PixCertificationBand } from './pix-scale.ts';

/** The certification level of a whole number of pix; null outside 0 to 1024. Inside Pix only: it is not a level of DigComp. */
export function pixCertificationBand(total: number): PixCertificationBand | null {
  return Number.isInteger(total)
    ? (PIX_CERTIFICATION_BANDS.find(({ from, to }) => total >= from && total <= to) ?? null)
    : null;
}
