import { PASSPHRASE_MINIMUM } from '@jalon/history/vault';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { createDesk, openDesk, type Opened } from '../desk/open-desk.ts';
import type { Desk } from '../desk/desk.ts';
import { DemoDoor } from '../demo/demo-door.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { EvictedNotice } from './evicted-notice.tsx';
import { LostPassphrase } from './lost-passphrase.tsx';
import { openingWords } from './words/opening-words.ts';

/** Properties of {@link OpeningPage}. */
export interface OpeningPageProps {
  /** Whether there is a store here; undefined while nobody knows, null where the browser cannot say. */
  readonly exists: boolean | null | undefined;
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
}

/** Before anything is shown of anybody: the passphrase opens what is there, or makes it. */
export function OpeningPage({ exists, onLock, onOpen }: OpeningPageProps): ReactElement {
  const words = useWords(openingWords);
  const [typed, setTyped] = useState({ first: '', again: '', understood: false, shown: false });
  const [error, setError] = useState<{
    readonly field: 'first' | 'again' | 'understood';
    readonly text: string;
  } | null>(null);
  const [working, setWorking] = useState(false);
  if (exists === undefined) return <Loading />;
  if (exists === null) return <Page title="Jalon" lines={[words.trouble['unavailable'] ?? words.trouble.other]} />;
  const { title, lines, field, go } = exists ? words.open : words.create;

  function fault(): typeof error {
    if (exists) return null;
    if (typed.first.length < PASSPHRASE_MINIMUM) return { field: 'first', text: words.tooShort(PASSPHRASE_MINIMUM) };
    if (typed.first !== typed.again) return { field: 'again', text: words.different };
    return typed.understood ? null : { field: 'understood', text: words.notUnderstood };
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const wrong = fault();
    setError(wrong);
    if (wrong !== null || working) return;
    setWorking(true);
    const opened: Opened = await (exists ? openDesk : createDesk)(typed.first, onLock);
    setWorking(false);
    if (opened.ok) onOpen(opened.desk);
    else setError({ field: 'first', text: words.trouble[opened.code] ?? words.trouble.other });
  }

  const errorAt = (at: 'first' | 'again' | 'understood'): string | null => (error?.field === at ? error.text : null);
  const type = typed.shown ? 'text' : 'password';
  return (
    <Page title={title} lines={lines}>
      {exists ? null : <EvictedNotice />}
      <form className="card opening" onSubmit={(event) => void submit(event)}>
        <Field
          label={field}
          type={type}
          {...(exists ? {} : { hint: words.create.hint(PASSPHRASE_MINIMUM) })}
          value={typed.first}
          onChange={(first) => setTyped({ ...typed, first })}
          error={errorAt('first')}
          autoFocus
        />
        {exists ? null : (
          <>
            <Field
              label={words.create.again}
              type={type}
              value={typed.again}
              onChange={(again) => setTyped({ ...typed, again })}
              error={errorAt('again')}
            />
            <Notice>{words.create.lost}</Notice>
            <Tick
              isSelected={typed.understood}
              onChange={(understood) => setTyped({ ...typed, understood })}
              error={errorAt('understood')}
            >
              {words.create.understood}
            </Tick>
          </>
        )}
        <Tick isSelected={typed.shown} onChange={(shown) => setTyped({ ...typed, shown })}>
          {words.show}
        </Tick>
        <Button type="submit" look="main" isPending={working}>
          {working ? words.working : go}
        </Button>
      </form>
      {exists ? <LostPassphrase /> : null}
      <DemoDoor onOpen={onOpen} onLock={onLock} />
      <p className="aside">
        {words.kit.line} <a href={hrefOf({ page: 'kit' })}>{words.kit.go}</a>
      </p>
    </Page>
  );
}
