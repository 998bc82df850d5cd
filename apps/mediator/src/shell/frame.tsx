import type { ReactElement, ReactNode } from 'react';
import { DemoBanner } from '../demo/demo-banner.tsx';
import { DEMO_NAME, type Desk } from '../desk/desk.ts';
import { carryOutAll } from '../desk/leaving.ts';
import { Button } from '../parts/button.tsx';
import { Mark } from '../parts/mark.tsx';
import { useWords } from './locale.ts';
import type { Preferences } from './preferences.ts';
import { hrefOf, type Route } from './route.ts';
import { shellWords } from './words/shell-words.ts';

/** Properties of {@link Frame}. */
export interface FrameProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly desk: Desk | null;
  readonly route: Route;
  readonly children: ReactNode;
}

/** What is around every page: where one can go, in which language, and the lock. */
export function Frame({ preferences, onPreferences, desk, route, children }: FrameProps): ReactElement {
  const words = useWords(shellWords);
  const { locale, theme } = preferences;
  const link = (to: Route, label: string, isHere: boolean): ReactElement => (
    <li key={to.page}>
      <a className="nav-link" href={hrefOf(to)} aria-current={isHere ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={skipToMain}>
        {words.skip}
      </a>
      <header className="bar">
        <a className="brand" href={hrefOf({ page: 'people' })}>
          <Mark />
          <span>Jalon</span>
        </a>
        <nav aria-label={words.nav}>
          <ul className="nav">
            {desk !== null && (
              <>
                {link({ page: 'people' }, words.people, ['people', 'person', 'meeting'].includes(route.page))}
                {link({ page: 'export' }, words.export, route.page === 'export')}
                {link({ page: 'carry' }, words.carry, route.page === 'carry')}
              </>
            )}
            {link({ page: 'kit' }, words.kit, route.page === 'kit' || route.page === 'sheet')}
            {desk !== null && link({ page: 'settings' }, words.settings, route.page === 'settings')}
          </ul>
        </nav>
        <div className="bar-end">
          <Button
            look="quiet"
            onPress={() => onPreferences({ ...preferences, theme: NEXT_THEME[theme] })}
            aria-label={words.theme(theme)}
          >
            <span aria-hidden="true">{THEME_SIGN[theme]}</span>
          </Button>
          <Button
            look="quiet"
            lang={locale === 'fr' ? 'en' : 'fr'}
            onPress={() => onPreferences({ ...preferences, locale: locale === 'fr' ? 'en' : 'fr' })}
          >
            {locale === 'fr' ? 'English' : 'Français'}
          </Button>
          {desk !== null && desk.name !== DEMO_NAME && (
            <Button look="plain" onPress={() => void lock(desk)}>
              {words.lock}
            </Button>
          )}
        </div>
      </header>
      {desk?.name === DEMO_NAME ? <DemoBanner onLeave={() => desk.vault.lock()} /> : null}
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** What somebody asked to have let go of goes first: a locked desk lets nothing go. */
async function lock(desk: Desk): Promise<void> {
  await carryOutAll(desk, { now: true });
  desk.vault.lock();
}

/** The address stays that of the page. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

const NEXT_THEME = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const THEME_SIGN = { auto: '◐', light: '☀', dark: '☾' } as const;
