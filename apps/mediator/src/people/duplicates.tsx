import { likelyDuplicates } from '@jalon/history/people';
import { useMemo, useState, type ReactElement } from 'react';
import type { PersonLine } from '../desk/people-list.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { peopleWords } from './words/people-words.ts';

/** Those who may be in the list twice. */
export function Duplicates({ people }: { readonly people: readonly PersonLine[] }): ReactElement | null {
  const { duplicates } = useWords(peopleWords);
  const [hidden, setHidden] = useState(false);
  const pairs = useMemo(() => likelyDuplicates(people.map(({ person }) => person)), [people]);
  if (hidden || pairs.length === 0) return null;
  const link = (person: PersonLine['person']): ReactElement => (
    <a href={hrefOf({ page: 'person', subject: person.subject, part: 'profile' })}>
      {person.kind === 'identified' ? `${person.name} (${person.code})` : person.code}
    </a>
  );
  return (
    <Notice>
      <h2>{duplicates.title}</h2>
      <p>{duplicates.line}</p>
      <ul>
        {pairs.slice(0, 5).map(({ one, other }) => (
          <li key={`${one.subject} ${other.subject}`}>
            {link(one)} · {link(other)}
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => setHidden(true)}>
        {duplicates.hide}
      </Button>
    </Notice>
  );
}
