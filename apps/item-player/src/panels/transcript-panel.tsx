import { bodyOf, itemTypeOf, type AttemptState, type BankItem } from '@jalon/items';
import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import { Panel } from './panel.tsx';

/** The screen in words, as a screen reader, paper and reading aloud have it. */
export function TranscriptPanel({
  bank,
  attempt,
  words,
}: {
  readonly bank: BankItem;
  readonly attempt: AttemptState;
  readonly words: PlayerWords;
}): ReactElement {
  const { body, locale } = bodyOf(bank.item, attempt.locale);
  const { title, lines, options } = itemTypeOf(body.type).describe(body, attempt.state);
  return (
    <Panel title={words.transcript.title}>
      <div className="player-transcript" lang={locale}>
        <p>
          <strong>{title}</strong>
        </p>
        {lines.map((line, index) => (
          <p key={`${index}/${line}`}>{line}</p>
        ))}
        {options.length > 0 && (
          <ul>
            {options.map(({ label, state }, index) => (
              <li key={`${index}/${label}`}>
                {label}
                {state === 'selected' && ` (${words.transcript.chosen})`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
