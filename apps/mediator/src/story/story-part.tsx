import './story.css';
import { timeline } from '@jalon/history/projections';
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { loadContent } from '../content/load-content.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import type { PartProps } from '../person/person-page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { kindsIn, storyPage } from './story-days.ts';
import { STORY_KINDS, type StoryKind } from './story-kind.ts';
import { StoryLine } from './story-line.tsx';
import { storyNames } from './story-names.ts';
import { storyWords } from './words/story-words.ts';

/** Lines shown at first, and each time more are asked for. */
const PART = 40;

/** Everything that happened with somebody, the latest first, by day. Printing prints all of what is chosen. */
export function StoryPart({ file: { events, grounds } }: PartProps): ReactElement {
  const locale = useLocale();
  const words = useWords(storyWords);
  const [content, again] = useLoaded(readContent);
  const [kind, setKind] = useState<StoryKind | 'all'>('all');
  const [most, setMost] = useState(PART);
  const entries = useMemo(() => timeline(events, grounds), [events, grounds]);
  const names = useMemo(
    () => storyNames(content.state === 'there' ? content.value : null, events, grounds, locale),
    [content, events, grounds, locale],
  );
  const texts = useMemo(
    () => new Map(events.flatMap((event) => (event.kind === 'note' ? [[event.id, event.payload.text]] : []))),
    [events],
  );
  useWholeOnPaper(useCallback(() => setMost(Number.POSITIVE_INFINITY), []));

  if (entries.length === 0)
    return (
      <div className="card empty">
        <h2>{words.empty.title}</h2>
        <p>{words.empty.line}</p>
      </div>
    );
  if (content.state === 'loading') return <Loading />;
  const there = kindsIn(entries);
  const { days, left } = storyPage(entries, kind === 'all' ? null : kind, most);
  const options = Object.fromEntries(
    (['all', ...STORY_KINDS.filter((one) => there.has(one))] as const).map((one) => [
      one,
      one === 'all' ? words.all : words.kinds[one],
    ]),
  ) as Record<StoryKind | 'all', string>;
  return (
    <div className="story">
      <div className="story-head no-print">
        {there.size > 1 ? (
          <Choice
            label={words.filter}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen);
              setMost(PART);
            }}
            options={options}
          />
        ) : null}
        <Button onPress={() => window.print()}>{words.print}</Button>
      </div>
      {content.state === 'failed' ? (
        <Notice tone="trouble">
          <p>{words.unnamedContent}</p>
          <Button onPress={() => void again()}>{words.again}</Button>
        </Notice>
      ) : null}
      <p className="unseen" role="status">
        {words.count(days.reduce((total, day) => total + day.entries.length, 0) + left)}
      </p>
      <ol className="story-days">
        {days.map(({ day, entries: here }) => (
          <li key={day}>
            <h2>{dayWords(`${day}T12:00`, locale)}</h2>
            <ul>
              {here.map((entry) => (
                <StoryLine
                  key={`${entry.id}/${entry.code}`}
                  entry={entry}
                  day={day}
                  names={names}
                  text={texts.get(entry.id) ?? null}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <div className="no-print">
          <Button onPress={() => setMost(most + PART)}>{words.more(left)}</Button>
        </div>
      ) : null}
    </div>
  );
}

async function readContent(): Promise<
  | { readonly ok: true; readonly value: Awaited<ReturnType<typeof loadContent>> }
  | { readonly ok: false; readonly error: { readonly code: string } }
> {
  try {
    return { ok: true, value: await loadContent() };
  } catch {
    return { ok: false, error: { code: 'other' } };
  }
}

/** Before the browser prints, however it was asked to. */
function useWholeOnPaper(showAll: () => void): void {
  useEffect(() => {
    const before = (): void => flushSync(showAll);
    addEventListener('beforeprint', before);
    return () => removeEventListener('beforeprint', before);
  }, [showAll]);
}
