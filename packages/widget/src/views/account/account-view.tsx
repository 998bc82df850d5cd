import type { AccountAction, AccountState, AccountWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { PaperNote } from '../parts/paper-note.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountHome } from './account-home.tsx';
import { AccountMessage } from './account-message.tsx';
import { accountWords } from './account-words.ts';
import { CookiesBanner } from './cookies-banner.tsx';

/** The sign-in area of an invented service: its page, what lies beside, and the phone that codes come to. */
export function AccountView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<AccountWorld, AccountState, AccountAction>): ReactElement {
  const words = accountWords[locale];
  const frame = useRef<HTMLDivElement>(null);
  const { screen } = state;
  const provider = screen === 'provider' ? world.providers.find(({ id }) => id === state.looking) : undefined;
  const parts = { world, state, words, onAction };
  const isInside = screen === 'home' || screen === 'out';
  const refused = state.errors.join();
  useFocusOnChange(screen, frame, (area) => area.querySelector('h2'));
  useFocusOnChange(`${refused} ${state.refused.length}`, frame, (area) =>
    area.querySelector<HTMLElement>('[aria-invalid="true"]'),
  );
  return (
    <WorldFrame kind="account" title={provider?.name ?? world.service} messages={messages} frame={frame}>
      <div className="jv-toolbar jv-page-bar">
        <p className="jv-quiet">
          <bdi className="jv-address">{provider?.address ?? world.address}</bdi>
        </p>
        {world.computer === 'shared' ? (
          <p className="jv-mark">
            <Icon name="computer" size={20} /> {words.shared}
          </p>
        ) : null}
      </div>
      <div className="jv-scroll">
        <CookiesBanner {...parts} />
        {isInside ? null : (
          <h2 className="jv-account-title" tabIndex={-1}>
            {words.titles[screen]}
          </h2>
        )}
        <div className="jv-account">
          <div className="jv-beside">
            <AccountMessage {...parts} />
            {isInside || screen === 'code' || screen === 'renew' ? null : (
              <PaperNote title={words.notes} lines={world.notes} />
            )}
          </div>
          {isInside ? <AccountHome {...parts} /> : <AccountForm {...parts} />}
        </div>
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.screen === 'code' && before.screen !== 'code') return words.codeSent;
          if (after.call !== before.call) return words.call[after.call] ?? null;
          return after.errors === before.errors ? null : after.errors.map((error) => words.errors[error]).join(' ');
        }}
      />
    </WorldFrame>
  );
}
