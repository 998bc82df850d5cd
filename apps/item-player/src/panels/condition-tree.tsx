import type { Condition, FactValue } from '@jalon/referential/condition';
import type { ReactElement } from 'react';
import { conditionLines, type ConditionLine } from '../condition-line.ts';
import type { PlayerWords } from '../locales/player-words.ts';

const SIGNS: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '≠',
  lt: '<',
  lte: '≤',
  gt: '>',
  gte: '≥',
  in: '∈',
  contains: '∋',
};

/** A condition laid out line by line, each with whether it holds now. */
export function ConditionTree({
  condition,
  facts,
  words,
}: {
  readonly condition: Condition;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly words: PlayerWords;
}): ReactElement {
  return (
    <ul className="player-condition">
      {conditionLines(condition, facts).map((line, index) => (
        <li key={`${index}`} data-depth={Math.min(line.depth, 4)} data-truth={line.truth}>
          <span className="player-mark" aria-hidden="true">
            {line.truth === 'yes' ? '✓' : line.truth === 'no' ? '·' : '?'}
          </span>
          <span className="player-hidden">{words.scoring.truth[line.truth]}</span> <What line={line} words={words} />
        </li>
      ))}
    </ul>
  );
}

function What({ line, words }: { readonly line: ConditionLine; readonly words: PlayerWords }): ReactElement {
  const said = words.scoring;
  const { what } = line;
  switch (what.kind) {
    case 'fact':
      return (
        <span>
          <code>
            {what.fact} {SIGNS[what.op] ?? what.op} {what.value}
          </code>{' '}
          {what.now !== what.value && <span className="player-quiet">{said.isNow(what.now)}</span>}
        </span>
      );
    case 'atLeast':
      return <span>{said.atLeast(what.count)}</span>;
    default:
      return <span>{said[what.kind]}</span>;
  }
}
