import type { HistoryResult } from '@jalon/history';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Trouble } from '../parts/trouble.tsx';
import type { PartProps } from '../person/person-page.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { rememberErased } from './just-erased.ts';
import { LeavingRow } from './leaving-row.tsx';
import { endedReceipt, receiptsOf } from './receipts-of.ts';
import { useLeaving } from './use-leaving.ts';
import { giveWords } from './words/give-words.ts';

/** Everything goes, but a mark that keeps it from coming back. */
export function EraseCard({ file, reload }: PartProps): ReactElement {
  const desk = useDesk();
  const { erase: words, leaving: leavingWords } = useWords(giveWords);
  const [said, setSaid] = useState<'undone' | { readonly trouble: string } | null>(null);
  const { subject, grounds } = file;
  const control = useLeaving(subject, 'everything', (result) => void gone(result));
  async function gone(result: HistoryResult<void>): Promise<void> {
    const now = desk.clock();
    const receipts = receiptsOf(grounds, subject, now).map((receipt) => endedReceipt(receipt, now));
    if (result.ok) rememberErased(desk, { subject, receipts });
    else setSaid({ trouble: result.error.code });
    await reload();
  }
  return (
    <section className="card" aria-labelledby="give-erase">
      <h2 id="give-erase">{words.title}</h2>
      <p>{words.line}</p>
      <p className="hint">{words.proof}</p>
      {said === null ? null : said === 'undone' ? (
        <Notice tone="said">{leavingWords.undone}</Notice>
      ) : (
        <Trouble code={said.trouble} />
      )}
      {control.leaving === null ? (
        <div className="row">
          <Button look="grave" onPress={control.start}>
            {words.go}
          </Button>
        </div>
      ) : (
        <LeavingRow
          said={leavingWords.everything}
          onUndo={() => {
            control.undo();
            setSaid('undone');
          }}
        />
      )}
    </section>
  );
}
