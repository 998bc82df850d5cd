import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import type { ShownProblem } from '../play-state.ts';
import { Panel } from './panel.tsx';

/** What `check` found: of the item that is shown, errors first; of the others in the same file, on request. */
export function ProblemPanel({
  own,
  others,
  words,
}: {
  readonly own: readonly ShownProblem[];
  readonly others: readonly ShownProblem[];
  readonly words: PlayerWords;
}): ReactElement {
  const said = words.problems;
  return (
    <Panel title={said.title(own.length)}>
      {own.length === 0 ? <p className="player-quiet">{said.none}</p> : <Problems problems={own} words={words} />}
      {others.length > 0 && (
        <details>
          <summary>{said.elsewhere(others.length)}</summary>
          <Problems problems={others} words={words} />
        </details>
      )}
    </Panel>
  );
}

function Problems({
  problems,
  words,
}: {
  readonly problems: readonly ShownProblem[];
  readonly words: PlayerWords;
}): ReactElement {
  const said = words.problems;
  const sorted = problems.toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  return (
    <ul className="player-problems">
      {sorted.map(({ line, column, code, level, message, path, item }) => (
        <li key={`${line}:${column}:${code}:${path}:${message}`} data-level={level}>
          <p>
            <strong>{said[level]}</strong> <code>{code}</code>{' '}
            <span className="player-quiet">
              {said.line(line, column)}
              {item === null ? '' : `, ${item}`}
            </span>
          </p>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  );
}
