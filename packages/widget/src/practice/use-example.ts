import type { BankItem, ExampleAction } from '@jalon/items';
import { useEffect, useState } from 'react';

/** The actions that show how an activity is done: those written with it, else found in its key once what finds them has come. */
export function useExample(bank: BankItem, locale: 'fr' | 'en'): readonly ExampleAction[] | undefined {
  const written = bank.practice?.content[locale]?.example;
  const [found, setFound] = useState<readonly ExampleAction[]>();
  useEffect(() => {
    let isCurrent = true;
    if (written !== undefined) return undefined;
    void import('@jalon/items/simulate').then(
      ({ exampleOf }) => isCurrent && setFound(exampleOf(bank, locale)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [bank, locale, written]);
  return written ?? found;
}
