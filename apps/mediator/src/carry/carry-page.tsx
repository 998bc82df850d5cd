import { useCallback, type ReactElement } from 'react';
import { peopleList } from '../desk/people-list.ts';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { MakeFile } from './make-file.tsx';
import { TakeFile } from './take-file.tsx';
import { carryWords } from './words/carry-words.ts';

/** From one laptop to another, without a network. */
export function CarryPage(): ReactElement {
  const desk = useDesk();
  const words = useWords(carryWords);
  const [loaded, reload] = useLoaded(useCallback(() => peopleList(desk), [desk]));
  return (
    <Page title={words.title} lines={words.lines}>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <Trouble code={loaded.code} /> : null}
      <div className="cards">
        {loaded.state === 'there' ? <MakeFile people={loaded.value} /> : null}
        <TakeFile onTaken={() => void reload()} />
      </div>
    </Page>
  );
}
