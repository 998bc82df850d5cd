/** h: P(says "I don't know" | knows nothing of it). A choice until calibrated. */
const SAYS_SO = 0.5;
/** Keeps ε/h just above s/[(1−h)(1−γ)], so that honesty never costs more than a wrong answer. */
const MARGIN = 1.05;

/**
 * How what is known becomes what is seen: P(outcome | knowledge category), row by row, the last outcome of a row
 * being "I don't know". Somebody who knows nothing of it (category 0) says so with h (`dontKnow`), else reaches more by chance γ,
 * any higher category alike. Somebody who knows something says "I don't know" with ε = 1.05·s·h/[(1−h)(1−γ)], else slips
 * with s, to any lower category alike, else is lucky with γ. For two categories these are the formulas
 * correct = K(1−s−ε)+(1−K)(1−h)γ, don't know = Kε+(1−K)h, wrong = Ks+(1−K)(1−h)(1−γ).
 * Rows sum to 1 and are stochastically ordered (knowing more never makes reaching a category less likely).
 * Where "I don't know" is not offered, h = ε = 0 and two categories give the four-parameter model (Barton & Lord 1981), c = γ, d = 1−s.
 */
export function outcomeMixing(
  categories: number,
  chance: number,
  slip: number,
  dontKnow: number = SAYS_SO,
): Float64Array {
  const epsilon = dontKnowByKnowers(chance, slip, dontKnow);
  const top = categories - 1;
  const outcomes = categories + 1;
  const mixing = new Float64Array(categories * outcomes);
  for (let known = 0; known <= top; known++) {
    const at = known * outcomes;
    const silent = known === 0 ? dontKnow : epsilon;
    const slipped = known === 0 ? 0 : slip;
    const rest = 1 - silent - slipped;
    for (let c = 0; c < known; c++) mixing[at + c] = slipped / known;
    for (let c = known + 1; c <= top; c++) mixing[at + c] = (rest * chance) / (top - known);
    mixing[at + known] = known === top ? rest : rest * (1 - chance);
    mixing[at + categories] = silent;
  }
  return mixing;
}

/** ε: P(says "I don't know" | knows). */
function dontKnowByKnowers(chance: number, slip: number, h: number): number {
  return (MARGIN * slip * h) / ((1 - h) * (1 - chance));
}

/** True when knowing pays: a knower gives the right answer more often than somebody guessing does. */
export function isInformativeMixing(chance: number, slip: number, dontKnow: number = SAYS_SO): boolean {
  return 1 - slip - dontKnowByKnowers(chance, slip, dontKnow) > (1 - dontKnow) * chance;
}
