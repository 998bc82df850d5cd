import { searchPeople } from '@jalon/history/people';
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { peopleList } from '../desk/people-list.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { goTo } from '../shell/use-route.ts';
import { AddPerson } from './add-person.tsx';
import { Duplicates } from './duplicates.tsx';
import { PeopleTable } from './people-table.tsx';
import { peopleWords } from './words/people-words.ts';

/** Everybody on this device, found as one types. */
export function PeoplePage(): ReactElement {
  const desk = useDesk();
  const words = useWords(peopleWords);
  const [loaded] = useLoaded(useCallback(() => peopleList(desk), [desk]));
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const people = loaded.state === 'there' ? loaded.value : null;
  const found = useMemo(
    () => (people === null ? [] : typed.trim() === '' ? people : searchPeople(people, typed)),
    [people, typed],
  );
  // The names are folded before the first key is pressed.
  useEffect(() => {
    const timer = setTimeout(() => people !== null && searchPeople(people, 'a'));
    return () => clearTimeout(timer);
  }, [people]);
  useShortcuts(() => setAdding(true));

  return (
    <Page
      title={words.title}
      lines={people === null ? [] : [words.count(people.length)]}
      actions={
        <>
          <Button look="main" onPress={() => setAdding(true)}>
            {words.add}
          </Button>
          <Button onPress={() => goTo({ page: 'meeting', subject: null })}>{words.anonymous}</Button>
        </>
      }
    >
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <Trouble code={loaded.code} /> : null}
      {people?.length === 0 ? (
        <div className="card empty">
          <h2>{words.empty.title}</h2>
          {words.empty.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {people !== null && people.length > 0 ? (
        <>
          <div className="toolbar">
            <Field
              label={words.search}
              hint={words.searchHint}
              type="search"
              value={typed}
              onChange={setTyped}
              id="search"
            />
            <p role="status" className="hint">
              {typed === '' ? '' : words.found(found.length)}
            </p>
          </div>
          {typed === '' ? <Duplicates people={people} /> : null}
          {found.length === 0 ? <p>{words.none}</p> : <PeopleTable people={found} />}
        </>
      ) : null}
      {adding ? <AddPerson people={people ?? []} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

/** `n` adds somebody, `/` goes to the search, where nothing is being typed. */
function useShortcuts(add: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target;
      if (at instanceof Element && at.closest('input, textarea, select, [role=dialog], [role=alertdialog]') !== null)
        return;
      const act = { n: add, '/': () => document.querySelector<HTMLElement>('#search input, input#search')?.focus() }[
        event.key
      ];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [add]);
}
