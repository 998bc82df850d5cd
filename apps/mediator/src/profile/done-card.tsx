import type { KeptDid, KeptPerson } from '@jalon/diagnostic/record';
import type { ReactElement } from 'react';
import { useLocale, useWords } from '../shell/locale.ts';
import { doneByArea } from './done-by-area.ts';
import { shortDay } from './short-day.ts';
import { profilePartWords } from './words/profile-words.ts';

/** What was done entirely: alone, then with help. */
export function DoneCard({ person: { did, withHelp } }: { readonly person: KeptPerson }): ReactElement {
  const { did: words } = useWords(profilePartWords);
  return (
    <section className="card" aria-labelledby="profile-did">
      <h2 id="profile-did">{words.title}</h2>
      {did.length + withHelp.length === 0 ? <p>{words.nothing}</p> : null}
      <DoneList title={words.alone} did={did} />
      <DoneList title={words.withHelp} did={withHelp} />
    </section>
  );
}

function DoneList({ title, did }: { readonly title: string; readonly did: readonly KeptDid[] }): ReactElement | null {
  const locale = useLocale();
  if (did.length === 0) return null;
  return (
    <div className="profile-did">
      <h3>{title}</h3>
      <div className="profile-areas">
        {doneByArea(did).map(({ area, did: here }) => (
          <div key={area.id}>
            <h4>{area.label[locale]}</h4>
            <ul className="profile-done">
              {here.map(({ itemId, can, at }) => (
                <li key={itemId}>
                  {can[locale]} <span className="hint profile-day">· {shortDay(at, locale)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
