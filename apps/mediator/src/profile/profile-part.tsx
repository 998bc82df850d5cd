import './profile.css';
import { keptProfile } from '@jalon/diagnostic/record';
import { currentProfile } from '@jalon/history/projections';
import { useMemo, type ReactElement } from 'react';
import { Loading } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Button } from '../parts/button.tsx';
import type { PartProps } from '../person/person-page.tsx';
import { useWords } from '../shell/locale.ts';
import { BarriersCards } from './barriers-cards.tsx';
import { ChangeCard } from './change-card.tsx';
import { DoneCard } from './done-card.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { StandingCard } from './standing-card.tsx';
import { useKnown } from './use-known.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Where somebody stands: what is known and how surely, what changed, what they did, what holds them back, and why each thing was asked. */
export function ProfilePart({ file }: PartProps): ReactElement {
  const { events, subject } = file;
  const words = useWords(profilePartWords);
  const current = useMemo(() => currentProfile(events), [events]);
  const profile = useMemo(() => (current === null ? null : keptProfile(current)), [current]);
  const [loaded, again] = useKnown(events);
  const isTold = events.some(({ kind }) => kind === 'first-talk');
  const isTried = events.some(({ kind }) => kind === 'observation');
  if (!isTold && !isTried && profile === null) return <NothingYet subject={subject} />;
  return (
    <div className="profile">
      {current === null || profile === null ? (
        <NothingYet subject={subject} isTold />
      ) : (
        <StandingCard profile={profile} at={current.at} />
      )}
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? (
        <>
          <Trouble code={loaded.code} />
          <Button onPress={() => void again()}>{words.again}</Button>
        </>
      ) : null}
      {loaded.state === 'there' ? (
        <>
          {isTried ? <ChangeCard known={loaded.value} events={events} /> : null}
          {isTried ? <DoneCard person={loaded.value.person} /> : null}
          <BarriersCards known={loaded.value} events={events} />
        </>
      ) : null}
    </div>
  );
}
