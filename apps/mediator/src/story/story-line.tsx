import type { TimelineEntry } from '@jalon/history/projections';
import type { ReactElement } from 'react';
import { useWords } from '../shell/locale.ts';
import { sentenceOf, type StoryNames } from './sentence-of.ts';
import { storyKindOf } from './story-kind.ts';
import { storyWords } from './words/story-words.ts';

/** Properties of {@link StoryLine}. */
export interface StoryLineProps {
  readonly entry: TimelineEntry;
  /** The day it is told under, `YYYY-MM-DD`. */
  readonly day: string;
  readonly names: StoryNames;
  /** The words of a note. */
  readonly text: string | null;
}

/** Steps of a plan that are shown at once, as many as the person saw. */
const FIRST = 3;

/** One thing that happened. */
export function StoryLine({ entry, day, names, text }: StoryLineProps): ReactElement {
  const words = useWords(storyWords);
  const { text: sentence, lines, steps } = sentenceOf(entry, words, names, day);
  return (
    <li className={`story-line story-${storyKindOf(entry.code)}`}>
      <p>{sentence}</p>
      {lines.map((line) => (
        <p key={line} className="hint">
          {line}
        </p>
      ))}
      <Steps of={steps.slice(0, FIRST)} from={1} />
      {steps.length > FIRST ? (
        <details>
          <summary>{words.moreSteps(steps.length - FIRST)}</summary>
          <Steps of={steps.slice(FIRST)} from={FIRST + 1} />
        </details>
      ) : null}
      {text === null ? null : <blockquote>{text}</blockquote>}
    </li>
  );
}

function Steps({ of, from }: { readonly of: readonly string[]; readonly from: number }): ReactElement | null {
  if (of.length === 0) return null;
  return (
    <ol start={from}>
      {of.map((step, index) => (
        <li key={`${index}/${step}`}>{step}</li>
      ))}
    </ol>
  );
}
