import { memo, useState, type ReactElement } from 'react';
import type { PersonLine } from '../desk/people-list.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { peopleWords } from './words/people-words.ts';

/** Rows at first, and at each press for more: whoever is looked for is found by typing. */
const PAGE = 50;

/** Who is here, one a row. */
export const PeopleTable = memo(function PeopleTable({
  people,
}: {
  readonly people: readonly PersonLine[];
}): ReactElement {
  const words = useWords(peopleWords);
  const locale = useLocale();
  const [shown, setShown] = useState({ people, count: PAGE });
  // Other people: their first rows again.
  const count = shown.people === people ? shown.count : PAGE;
  return (
    <>
      <table className="people">
        <thead>
          <tr>
            <th scope="col">{words.columns.who}</th>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.plan}</th>
            <th scope="col">{words.columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, count).map(({ person, lastContact, urgent, plan, diagnostics, damaged }) => (
            <tr key={person.subject}>
              <th scope="row">
                <a href={hrefOf({ page: 'person', subject: person.subject, part: 'profile' })}>
                  {person.kind === 'identified' ? person.name : person.code}
                </a>
                {person.kind === 'identified' ? <span className="code">{person.code}</span> : null}
                {urgent ? <span className="tag tag-urgent">{words.urgent}</span> : null}
                {damaged ? <span className="tag tag-urgent">{words.damaged}</span> : null}
              </th>
              <td>{lastContact === null ? words.never : dayWords(lastContact, locale)}</td>
              <td>{words.plan[plan]}</td>
              <td>{words.diagnostics(diagnostics)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count < people.length ? (
        <p>
          <Button onPress={() => setShown({ people, count: count + PAGE })}>
            {words.more(Math.min(PAGE, people.length - count), people.length - count)}
          </Button>
        </p>
      ) : null}
    </>
  );
});
