import { accompanimentTable, csvOf, peopleTable, type Table } from '@jalon/history/coop';
import { useState, type ReactElement } from 'react';
import type { PersonFile } from '../desk/person-file.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useWords } from '../shell/locale.ts';
import { exportWords } from './words/export-words.ts';

/** Properties of {@link TablesCard}. */
export interface TablesCardProps {
  readonly files: readonly PersonFile[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Activities and people as CSV. */
export function TablesCard({ files, today }: TablesCardProps): ReactElement {
  const { tables: words } = useWords(exportWords);
  const [saved, setSaved] = useState(false);
  const people = files.map(({ person }) => person);
  function save(name: string, table: Table): void {
    saveFile(`jalon-${name}-${today}.csv`, csvOf(table), 'text/csv');
    setSaved(true);
  }
  return (
    <section className="card" aria-labelledby="export-tables">
      <h2 id="export-tables">{words.title}</h2>
      <p>{words.line}</p>
      <div className="row">
        <Button
          onPress={() =>
            save(
              'accompagnements',
              accompanimentTable(
                files.flatMap(({ events }) => events),
                people,
              ),
            )
          }
        >
          {words.activities}
        </Button>
        <Button onPress={() => save('personnes', peopleTable(people, Number(today.slice(0, 4))))}>
          {words.people}
        </Button>
      </div>
      {saved ? <Notice tone="said">{words.saved}</Notice> : null}
    </section>
  );
}
