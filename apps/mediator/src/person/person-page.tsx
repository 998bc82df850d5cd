import { lazy, Suspense, useCallback, type ReactElement } from 'react';
import { personFile, type PersonFile } from '../desk/person-file.ts';
import { ErasedPage } from '../give/erased-page.tsx';
import { justErased } from '../give/just-erased.ts';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { hrefOf, PERSON_PARTS, type PersonPart } from '../shell/route.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { goTo } from '../shell/use-route.ts';
import { Button } from '../parts/button.tsx';
import { AgreementNeeded } from './agreement-needed.tsx';
import { personWords } from './words/person-words.ts';

const PARTS = {
  profile: lazy(async () => ({ default: (await import('../profile/profile-part.tsx')).ProfilePart })),
  plan: lazy(async () => ({ default: (await import('../plan/plan-part.tsx')).PlanPart })),
  story: lazy(async () => ({ default: (await import('../story/story-part.tsx')).StoryPart })),
  give: lazy(async () => ({ default: (await import('../give/give-part.tsx')).GivePart })),
};

/** What each part of the page is given. */
export interface PartProps {
  readonly file: PersonFile;
  /** Reads the file again, after something was written. */
  readonly reload: () => Promise<void>;
}

/** Everything that is kept of somebody, in four parts. */
export function PersonPage({ subject, part }: { readonly subject: string; readonly part: PersonPart }): ReactElement {
  const desk = useDesk();
  const words = useWords(personWords);
  const [loaded, reload] = useLoaded(useCallback(() => personFile(desk, subject), [desk, subject]));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Trouble code={loaded.code} />;
  const file = loaded.value;
  if (file.grounds.logs.length === 0 && file.events.length === 0) return <Nobody subject={subject} />;
  const { person, unread } = file;
  const Part = PARTS[part];
  return (
    <Page
      title={
        person.kind === 'identified' ? (
          <>
            {person.name} <span className="code">{person.code}</span>
          </>
        ) : (
          person.code
        )
      }
      actions={
        <Button look="main" onPress={() => goTo({ page: 'meeting', subject })}>
          {words.meet}
        </Button>
      }
    >
      <nav aria-label={words.partsName}>
        <ul className="tabs">
          {PERSON_PARTS.map((one) => (
            <li key={one}>
              <a href={hrefOf({ page: 'person', subject, part: one })} aria-current={one === part ? 'page' : undefined}>
                {words.parts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {unread > 0 ? <Notice tone="trouble">{words.unread(unread)}</Notice> : null}
      <AgreementNeeded file={file} reload={reload} />
      <Suspense fallback={<Loading />}>
        <Part file={file} reload={reload} />
      </Suspense>
    </Page>
  );
}

function Nobody({ subject }: { readonly subject: string }): ReactElement {
  const { nobody } = useWords(personWords);
  const erased = justErased(useDesk(), subject);
  if (erased !== null) return <ErasedPage erased={erased} />;
  return (
    <Page title={nobody.title} lines={[nobody.line]}>
      <p>
        <a href={hrefOf({ page: 'people' })}>{nobody.back}</a>
      </p>
    </Page>
  );
}
