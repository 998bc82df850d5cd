import type { TestContext } from 'vitest';
import { golden } from '../golden.test-data.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { PointItem } from './point-item.ts';

type Rows = readonly (readonly number[])[];

/** Reference values in three dimensions, from other programs. */
export interface GoldenPoint {
  readonly items: readonly PointItem[];
  readonly prior: GaussianPrior;
  readonly patterns: readonly (readonly (number | null)[])[];
  /** Three modes, then three standard errors from the observed curvature, by pattern. */
  readonly modes: Rows;
  readonly information: readonly {
    readonly theta: readonly number[];
    readonly P: readonly number[];
    readonly matrices: readonly Rows[];
  }[];
  readonly responses: readonly number[];
  readonly selection: Readonly<
    Record<string, { readonly items: readonly number[]; readonly theta: Rows; readonly se: Rows }>
  >;
}

/** Reads them; skips the test where they are absent. */
export function goldenPoint(context: TestContext): GoldenPoint {
  interface File {
    readonly A: Rows;
    readonly d: readonly number[];
    readonly Sigma: Rows;
    readonly patterns: GoldenPoint['patterns'];
    readonly mirt_MAP: Rows;
    readonly information: readonly {
      readonly theta: readonly number[];
      readonly P: readonly number[];
      readonly itemInfoMatrices: readonly Rows[];
    }[];
    readonly selectionResponses: readonly number[];
    readonly selection: GoldenPoint['selection'];
  }
  const file = golden<File>(context, 'multidim_m2pl.json');
  return {
    items: file.A.map((slopes, i) => ({ slopes, intercept: file.d[i]! })),
    prior: { mean: [0, 0, 0], covariance: file.Sigma.flat() },
    patterns: file.patterns,
    modes: file.mirt_MAP,
    information: file.information.map(({ itemInfoMatrices: matrices, ...at }) => ({ ...at, matrices })),
    responses: file.selectionResponses,
    selection: file.selection,
  };
}
