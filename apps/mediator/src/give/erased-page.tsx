import { codeOf } from '@jalon/history/people';
import { receiptPage, receiptWords } from '@jalon/history/receipt';
import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import type { JustErased } from './just-erased.ts';
import { printPage } from './print-page.ts';
import { giveWords } from './words/give-words.ts';

/** Says that nothing is left of somebody, and offers a proof on paper. */
export function ErasedPage({ erased: { subject, receipts } }: { readonly erased: JustErased }): ReactElement {
  const { gone: words, receipts: names } = useWords(giveWords);
  const locale = useLocale();
  return (
    <Page title={words.title(codeOf(subject))} lines={[words.line, words.copies]}>
      {receipts.length === 0 ? null : (
        <section className="card">
          <p>{words.proof}</p>
          <div className="row">
            {receipts.map((receipt) => (
              <Button
                key={receipt.purpose}
                onPress={() => printPage(receiptPage(receipt, receiptWords(locale)), names.print)}
              >
                {words.print(names.purposes[receipt.purpose])}
              </Button>
            ))}
          </div>
        </section>
      )}
      <p>
        <a href={hrefOf({ page: 'people' })}>{words.back}</a>
      </p>
    </Page>
  );
}
