import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Desk } from '../desk/desk.ts';
import { hasDesk } from '../desk/open-desk.ts';
import { HandOverGate } from '../meeting/hand-over-gate.tsx';
import { OpeningPage } from '../opening/opening-page.tsx';
import { DeskContext } from './desk-context.ts';
import { Frame } from './frame.tsx';
import { LocaleContext } from './locale.ts';
import { Pages } from './pages.tsx';
import { keepPreferences, readPreferences } from './preferences.ts';
import { useRoute } from './use-route.ts';
import { UpdateNotice } from './update-notice.tsx';
import { useTouch } from './use-touch.ts';

/** The app: what is open without the passphrase, and what is behind it. */
export function App(): ReactElement {
  const route = useRoute();
  const [preferences, setPreferences] = useState(readPreferences);
  const [exists, setExists] = useState<boolean | null>();
  const [desk, setDesk] = useState<Desk | null>(null);
  const onLock = useCallback(() => setDesk(null), []);
  const { locale, theme } = preferences;

  useEffect(() => void hasDesk().then(setExists), [desk]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.querySelector('#app')?.setAttribute('data-theme', theme);
    keepPreferences(preferences);
  }, [preferences, locale, theme]);
  useTouch(desk);

  const isOpenToAll = route.page === 'kit' || route.page === 'sheet';
  return (
    <LocaleContext value={locale}>
      <I18nProvider locale={locale === 'fr' ? 'fr-FR' : 'en-GB'}>
        <HandOverGate desk={desk} onLock={onLock} onOpen={setDesk}>
          <Frame preferences={preferences} onPreferences={setPreferences} desk={desk} route={route}>
            {desk === null || route.page === 'people' ? <UpdateNotice /> : null}
            {desk === null && !isOpenToAll ? (
              <OpeningPage exists={exists} onLock={onLock} onOpen={setDesk} />
            ) : (
              <DeskContext value={desk}>
                <Pages route={route} />
              </DeskContext>
            )}
          </Frame>
        </HandOverGate>
      </I18nProvider>
    </LocaleContext>
  );
}
