import { useState, type ReactElement } from 'react';
import { localeOf } from '../locales/locale-messages.ts';
import { Frame } from '../parts/frame.tsx';
import { practiceWords } from './locales/practice-words.ts';
import { pathMark } from './path-mark.ts';
import type { PathCard, ServiceCard } from './practice-card.ts';
import type { PracticeProps } from './practice-props.ts';
import { PracticeShell } from './practice-shell.tsx';
import { pageMemory } from './practice-storage.ts';
import { PracticeTile } from './practice-tile.tsx';
import { readProgress } from './read-progress.ts';

/** Properties of {@link PracticeList}. */
export interface PracticeListProps extends PracticeProps {
  readonly paths: readonly PathCard[];
  readonly services: readonly ServiceCard[];
}

/** All that one can practise: the paths, then the invented services, each with what was done of it. */
export function PracticeList({ paths, services, ...props }: PracticeListProps): ReactElement {
  const locale = localeOf(props.locale ?? 'fr') ?? 'fr';
  const { list } = practiceWords(locale);
  const { storage = pageMemory() } = props;
  const [marks] = useState(
    () => new Map([...paths, ...services].map(({ id }) => [id as string, pathMark(readProgress(storage, id))])),
  );
  const tiles = (cards: readonly (PathCard | ServiceCard)[]): ReactElement => (
    <ul className="jalon-practice-cards">
      {cards.map((card) => (
        <li key={card.id}>
          <PracticeTile card={card} mark={marks.get(card.id) ?? null} />
        </li>
      ))}
    </ul>
  );
  return (
    <PracticeShell {...props} locale={locale}>
      <Frame screenKey="practice" title={list.title} lines={list.lines} onBack={props.onLeave}>
        {paths.length > 0 && (
          <section className="jalon-section">
            <h2 className="jalon-subtitle">{list.paths}</h2>
            {tiles(paths)}
          </section>
        )}
        {services.length > 0 && (
          <section className="jalon-section">
            <h2 className="jalon-subtitle">{list.services}</h2>
            {list.servicesLines.map((line) => (
              <p key={line} className="jalon-sentence">
                {line}
              </p>
            ))}
            {tiles(services)}
          </section>
        )}
      </Frame>
    </PracticeShell>
  );
}
