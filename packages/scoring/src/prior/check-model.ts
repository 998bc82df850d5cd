import { refuser } from '../refuser.ts';
import type { Model } from './model.ts';

/** Refuses a prior that is no distribution, naming the field. */
export function checkModel(model: Model): void {
  const expect = refuser('invalid-model', 'model.');
  expect(model.variance > 0 && model.variance < Infinity, 'variance', 'a finite number above 0');
  const ids = new Set(model.dimensions.map(({ id }) => id));
  expect(ids.size > 0 && ids.size === model.dimensions.length, 'dimensions', 'at least one, with distinct ids');
  for (const [k, { mean, general, specific }] of model.dimensions.entries()) {
    expect(Number.isFinite(mean), `dimensions[${k}].mean`, 'a finite number');
    expect(
      general >= 0 && specific >= 0 && general + specific < 1,
      `dimensions[${k}].general`,
      'with specific, from 0 and less than 1 in all',
    );
  }
}
