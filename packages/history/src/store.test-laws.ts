import { expect, it } from 'vitest';
import type { Law } from './conformance/law.ts';
import { storeLaws } from './conformance/store-laws.ts';
import type { Store } from './store.ts';

export { eventOf } from './conformance/sample-events.ts';

/** One test per law. */
export function itHolds<S>(laws: readonly Law<S>[], create: () => S | Promise<S>): void {
  it.each(laws.map((law) => [law.name, law] as const))('%s', async (_, law) => {
    await expect(law.run(create)).resolves.toBeUndefined();
  });
}

/** What every store owes, whatever it is made of. */
export function itIsAStore(create: () => Store): void {
  itHolds(storeLaws(), create);
}
