import type { ReactElement } from 'react';
import type { PlayerWords } from '../locales/player-words.ts';
import type { ShownProblem } from '../play-state.ts';
import { Panel } from './panel.tsx';

/** What `check` found in the file: errors first. */
export function ProblemPanel({
  problems,
  words,
}: {
  readonly problems: readonly ShownProblem[];
  readonly words: PlayerWords;
}): ReactElement {
  const said = words.problems;
  const sorted = problems.toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  return (
    <Panel title={said.title(problems.length)}>
      {problems.length === 0 && <p className="player-quiet">{said.none}</p>}
      {problems.length > 0 && (
        <ul className="player-problems">
          {sorted.map(({ line, column, code, level, message, path, item }) => (
            <li key={`${line}:${column}:${code}:${path}`} data-level={level}>
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
      )}
    </Panel>
  );
}
