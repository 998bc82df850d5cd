import { partsOf, type BankItem } from '@jalon/items';
import { useEffect, useState } from 'react';
import { loadPart, loadParts, partDrawing } from '../views/item-parts.ts';

/** Whether all that shows an activity has come. */
export type Readiness = 'ready' | 'waiting' | 'failed';

/** Fetches what shows an activity, then what shows those that follow; tries again when asked to. */
export function useReady(bank: BankItem, following: readonly BankItem[]): readonly [Readiness, retry: () => void] {
  const parts = partsOf([bank.item]);
  const isHere = parts.every((part) => partDrawing(part) !== undefined);
  const [failed, setFailed] = useState<BankItem | null>(null);
  const [, setArrivals] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    if (failed === bank) return undefined;
    const arrived = (): void => {
      if (isCurrent) setArrivals((count) => count + 1);
      void loadParts(partsOf(following.map(({ item }) => item)));
    };
    void Promise.all(partsOf([bank.item]).map(loadPart)).then(arrived, () => isCurrent && setFailed(bank));
    return () => {
      isCurrent = false;
    };
  }, [bank, following, failed]);

  return [isHere ? 'ready' : failed === bank ? 'failed' : 'waiting', () => setFailed(null)];
}
