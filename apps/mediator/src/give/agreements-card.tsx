import type { HistoryResult } from '@jalon/history';
import { receiptPage, receiptWords, type Receipt } from '@jalon/history/receipt';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { PartProps } from '../person/person-page.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { AgreementRow } from './agreement-row.tsx';
import { printPage } from './print-page.ts';
import { endedReceipt, receiptsOf } from './receipts-of.ts';
import { giveWords } from './words/give-words.ts';

type Said =
  | { readonly code: 'undone' }
  | { readonly code: 'gone'; readonly receipt: Receipt }
  | { readonly code: 'trouble'; readonly trouble: string };

/** What the person agreed to, each with its paper and its way out. */
export function AgreementsCard({ file, reload }: PartProps): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const words = useWords(giveWords);
  const [said, setSaid] = useState<Said | null>(null);
  const { grounds, subject } = file;
  const receipts = receiptsOf(grounds, subject, desk.clock());
  async function gone(receipt: Receipt, result: HistoryResult<void>): Promise<void> {
    setSaid(
      result.ok
        ? { code: 'gone', receipt: endedReceipt(receipt, desk.clock()) }
        : { code: 'trouble', trouble: result.error.code },
    );
    await reload();
  }
  return (
    <section className="card" aria-labelledby="give-agreements">
      <h2 id="give-agreements">{words.receipts.title}</h2>
      <p>{receipts.length === 0 ? words.receipts.nothing : words.receipts.line}</p>
      {said === null ? null : said.code === 'undone' ? (
        <Notice tone="said">{words.leaving.undone}</Notice>
      ) : said.code === 'trouble' ? (
        <Trouble code={said.trouble} />
      ) : (
        <Notice tone="said">
          <p>{words.gone.withdrawn(words.receipts.purposes[said.receipt.purpose])}</p>
          <p>{words.gone.proof}</p>
          <Button onPress={() => printPage(receiptPage(said.receipt, receiptWords(locale)), words.receipts.print)}>
            {words.receipts.print}
          </Button>
        </Notice>
      )}
      <ul className="give-agreements">
        {receipts.map((receipt) => (
          <AgreementRow
            key={receipt.purpose}
            subject={subject}
            receipt={receipt}
            onGone={(of, result) => void gone(of, result)}
            onUndone={() => setSaid({ code: 'undone' })}
          />
        ))}
      </ul>
    </section>
  );
}
