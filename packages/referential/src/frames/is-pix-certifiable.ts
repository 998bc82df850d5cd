import { PIX_SCALE } from './pix-scale.ts';

/** Whether a Pix profile may be certified: 5 competences or more at level 1 or above. One level, 0 to 8, per competence. */
export function isPixCertifiable(levels: readonly number[]): boolean {
  const { competences, level } = PIX_SCALE.certifiable;
  return levels.filter((one) => one >= level).length >= competences;
}
