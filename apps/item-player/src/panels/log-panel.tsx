import type { AttemptEvent } from '@jalon/items';
import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import type { TriedEvent } from '../played-attempt.ts';
import { Panel } from './panel.tsx';

/** Every event that was tried, the latest first. */
export function LogPanel({
  tried,
  words,
}: {
  readonly tried: readonly TriedEvent[];
  readonly words: PlayerWords;
}): ReactElement {
  return (
    <Panel title={words.log.title}>
      {tried.length === 0 && <p className="player-quiet">{words.log.none}</p>}
      {tried.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keys
        <div className="player-log" tabIndex={0} role="log" aria-label={words.log.title}>
          <ol>
            {tried.toReversed().map(({ number, event, refused }) => (
              <li key={number} data-refused={refused !== null || undefined}>
                <span className="player-quiet">{number}</span> <code>{eventText(event)}</code>{' '}
                {refused !== null && <span className="player-quiet">{words.log.refused[refused] ?? refused}</span>}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Panel>
  );
}

function eventText(event: AttemptEvent): string {
  if (event.type !== 'act') return event.type;
  const { type, ...others } = event.action as { readonly type: string };
  const members = Object.entries(others).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [type, ...members].join(' ');
}
