import { expect, test } from 'vitest';
import { cosineSine } from './cosine-sine.ts';

test('agrees with the platform to 1e-14 over two turns', () => {
  for (let x = -6.28; x <= 6.28; x += 0.01) {
    const [cosine, sine] = cosineSine(x);
    expect(Math.abs(cosine - Math.cos(x))).toBeLessThan(1e-14);
    expect(Math.abs(sine - Math.sin(x))).toBeLessThan(1e-14);
  }
});
