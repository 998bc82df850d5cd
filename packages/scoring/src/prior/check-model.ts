import { ScoringError } from '../scoring-error.ts';
import type { Model } from './model.ts';

/** Refuses a prior that is no distribution, naming the field. */
export function checkModel(model: Model): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-model', `model.${field}`, expected);
  };
  expect(model.variance > 0 && model.variance < Infinity, 'variance', 'a finite number above 0');
  expect(model.dimensions.length > 0, 'dimensions', 'at least one dimension');
  expect(new Set(model.dimensions.map(({ id }) => id)).size === model.dimensions.length, 'dimensions', 'distinct ids');
  for (const [k, { mean, general, specific }] of model.dimensions.entries()) {
    expect(Number.isFinite(mean), `dimensions[${k}].mean`, 'a finite number');
    expect(
      general >= 0 && specific >= 0 && general + specific < 1,
      `dimensions[${k}].general`,
      'shares from 0 with general + specific < 1',
    );
  }
}
