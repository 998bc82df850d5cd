import { expect, test } from 'vitest';
import { cholesky } from '../numeric/cholesky.ts';
import { exampleModel } from '../example-bank.test-data.ts';
import { defaultModel } from './default-model.ts';
import { priorCovariance } from './prior-covariance.ts';

test('the cautious prior, entry by entry', () => {
  const model = exampleModel();
  const sigma = priorCovariance(model);
  const at = (x: string, y: string): number => {
    const index = (id: string): number => model.dimensions.findIndex((dimension) => dimension.id === id);
    return sigma[index(x) * 27 + index(y)]!;
  };
  expect(at('digcomp:1.1', 'digcomp:1.1')).toBe(1.5);
  expect(at('digcomp:1.1', 'digcomp:1.2')).toBeCloseTo(1.5 * (0.35 + 0.15), 14);
  expect(at('digcomp:1.1', 'digcomp:5.4')).toBeCloseTo(1.5 * 0.35, 14);
  expect(at('jalon:0.1', 'jalon:0.6')).toBeCloseTo(1.5 * (0.25 + 0.35), 14);
  expect(at('jalon:0.1', 'digcomp:2.3')).toBeCloseTo(1.5 * Math.sqrt(0.25 * 0.35), 14);
  expect(at('digcomp:2.3', 'jalon:0.1')).toBe(at('jalon:0.1', 'digcomp:2.3'));
  expect(cholesky(sigma, 27)).not.toBeNull();
});

test('the audience moves the mean, nothing else', () => {
  const dimensions = [{ id: 'd', area: 'a', groundwork: false }];
  expect(defaultModel(dimensions, 'inclusion').dimensions[0]!.mean).toBe(-0.6);
  expect(defaultModel(dimensions, 'general').dimensions[0]!.mean).toBe(0);
  expect(defaultModel(dimensions, 'general').variance).toBe(1.5);
});
