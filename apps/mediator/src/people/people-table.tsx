import { useEffect, useState, type ReactElement } from 'react';
import type { PersonLine } from '../desk/people-list.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { dayWords } from '../parts/day-words.ts';
import { peopleWords } from './words/people-words.ts';

/** Rows painted at once: the first ones at once, the others right after, so that the list is there as soon as it is asked for. */
const FIRST = 40;

/** Who is here, one a row. */
export function PeopleTable({ people }: { readonly people: readonly PersonLine[] }): ReactElement {
  const words = useWords(peopleWords);
  const locale = useLocale();
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= people.length) return undefined;
    const timer = setTimeout(() => setShown(people.length), 50);
    return () => clearTimeout(timer);
  }, [shown, people.length]);
  return (
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
        {people.slice(0, shown).map(({ person, lastContact, urgent, plan, diagnostics, damaged }) => (
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
  );
}
