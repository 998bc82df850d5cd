import type { KeptProfile } from '@jalon/diagnostic/record';
import { HelperProvider, helperWords, ProfilePicture, ProfileTable } from '@jalon/widget/helper';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { profileCsv } from './profile-csv.ts';
import { keepProfileView, readProfileView, type ProfileView } from './profile-view.ts';
import { profilePartWords } from './words/profile-words.ts';

/** Properties of {@link StandingCard}. */
export interface StandingCardProps {
  readonly profile: KeptProfile;
  /** When it was computed. */
  readonly at: string;
}

/** The picture or the table of what is known, as was chosen last on this device. */
export function StandingCard({ profile, at }: StandingCardProps): ReactElement {
  const locale = useLocale();
  const words = useWords(profilePartWords);
  const helper = helperWords(locale);
  const [view, setView] = useState(readProfileView);
  const choose = (chosen: ProfileView): void => {
    setView(chosen);
    keepProfileView(chosen);
  };
  return (
    <section className="card profile-standing" aria-labelledby="profile-standing">
      <div className="profile-head">
        <div>
          <h2 id="profile-standing">{words.standing}</h2>
          <p className="hint">{words.asOf(dayWords(at, locale))}</p>
        </div>
        <div className="row no-print">
          <Choice label={words.view.label} value={view} onChange={choose} options={words.view.options} />
          <Button look="quiet" onPress={() => saveFile('jalon.csv', profileCsv(profile, locale), 'text/csv')}>
            {words.csv}
          </Button>
        </div>
      </div>
      {profile.provisional ? (
        <Notice>
          <p>
            <strong>{helper.provisional}</strong> {helper.provisionalLines.join(' ')}
          </p>
        </Notice>
      ) : null}
      <HelperProvider locale={locale}>
        {view === 'picture' ? <ProfilePicture profile={profile} /> : <ProfileTable profile={profile} />}
      </HelperProvider>
    </section>
  );
}
