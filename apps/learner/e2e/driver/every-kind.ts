import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { BankItem } from '@jalon/items';
import { kindOf } from './bank.ts';
import { beginAt } from './begin-at.ts';
import { hand } from './hand.ts';
import { KINDS } from './open-kind.ts';
import { ablePersona } from './persona.ts';
import { play } from './play.ts';
import { applicable, bankOf, slices } from './small-bank.ts';

/** How pages are opened, and what is done before each is looked at. */
export interface EveryKindOptions {
  readonly context: BrowserContextOptions;
  readonly device: 'desktop' | 'phone';
}

/** Looks at one activity of every kind, several in one diagnostic: those who only touch meet what they can do, the others the rest. */
export async function everyKind(
  browser: Browser,
  { context: contextOptions, device }: EveryKindOptions,
  look: (kind: string, page: Page) => Promise<void>,
): Promise<void> {
  const left = new Set(KINDS);
  for (const input of device === 'phone' ? (['touch', 'mouse'] as const) : (['mouse'] as const)) {
    const entries = [...left].flatMap((kind): BankItem[] => {
      const found = applicable(input, device).find((each) => kindOf(each) === kind);
      return found === undefined ? [] : [found];
    });
    for (const slice of slices(entries)) {
      const wanted = new Map(slice.map((entry) => [entry.item.id as string, kindOf(entry)]));
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fr-FR', ...contextOptions });
      const page = await context.newPage();
      const bank = bankOf(slice, input);
      const persona = { ...ablePersona(input), activity: () => 'skip' as const };
      await beginAt(page, bank, persona, device);
      await play(page, {
        bank,
        hand: hand(page, 'mouse'),
        persona,
        onScreen: async ({ item }) => {
          const kind = wanted.get(item ?? '');
          if (kind === undefined || !left.delete(kind)) return;
          await look(kind, page);
          wanted.delete(item ?? '');
          return wanted.size === 0 ? 'stop' : undefined;
        },
      });
      await context.close();
    }
  }
  if (left.size > 0) throw new Error(`never shown: ${[...left].join(', ')}`);
}
