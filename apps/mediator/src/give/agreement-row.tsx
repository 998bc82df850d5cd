import type { HistoryResult } from '@jalon/history';
import { receiptPage, receiptWords, type Receipt } from '@jalon/history/receipt';
import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { LeavingRow } from './leaving-row.tsx';
import { printPage } from './print-page.ts';
import { useLeaving } from './use-leaving.ts';
import { giveWords } from './words/give-words.ts';

/** Properties of {@link AgreementRow}. */
export interface AgreementRowProps {
  readonly subject: string;
  readonly receipt: Receipt;
  readonly onGone: (receipt: Receipt, result: HistoryResult<void>) => void;
  readonly onUndone: () => void;
}

/** One thing that was agreed to: since when, until when, what goes with it, and the way out, one press away. */
export function AgreementRow({ subject, receipt, onGone, onUndone }: AgreementRowProps): ReactElement {
  const { receipts: words, leaving: leavingWords } = useWords(giveWords);
  const locale = useLocale();
  const { purpose, standing, ground, since, until } = receipt;
  const control = useLeaving(subject, purpose, (result) => onGone(receipt, result));
  const name = words.purposes[purpose];
  const leaves = purpose === 'follow-up' || purpose === 'known-by-name' ? words.leaves[purpose] : words.leaves.other;
  const canLeave = standing !== 'ended' && ground === 'consent';
  const day = dayWords(since, locale);
  return (
    <li className="give-agreement">
      <h3>{name}</h3>
      <p>
        {standing === 'ended' ? words.ended(day) : ground === 'consent' ? words.since(day) : words.told(day)}{' '}
        {until === null ? null : words.until(dayWords(until, locale))}
      </p>
      {canLeave ? <p className="hint">{words.goes(leaves)}</p> : null}
      {control.leaving === null ? (
        <div className="row">
          {canLeave ? (
            <Button look="grave" aria-label={words.withdrawOf(name)} onPress={control.start}>
              {words.withdraw}
            </Button>
          ) : null}
          <Button
            aria-label={words.printOf(name)}
            onPress={() => printPage(receiptPage(receipt, receiptWords(locale)), words.print)}
          >
            {words.print}
          </Button>
        </div>
      ) : (
        <LeavingRow
          said={leavingWords.name(name)}
          onUndo={() => {
            control.undo();
            onUndone();
          }}
        />
      )}
    </li>
  );
}
