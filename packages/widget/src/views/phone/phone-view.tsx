import type { PhoneAction, PhoneState, PhoneWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { PaperNote } from '../parts/paper-note.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { PhonePage } from './phone-page.tsx';
import { phoneWords } from './phone-words.ts';

/** A telephone: its home, or one page with the way back and the way home always in the same place. */
export function PhoneView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<PhoneWorld, PhoneState, PhoneAction>): ReactElement {
  const words = phoneWords[locale];
  const frame = useRef<HTMLDivElement>(null);
  const { screen, current } = state;
  const isHome = screen === 'home';
  const app = world.apps.find(({ id }) => id === current);
  useFocusOnChange(`${screen} ${String(current)}`, frame, (area) => area.querySelector('h2'));
  useFocusOnChange(`${state.keysRefused}`, frame, (area) => area.querySelector<HTMLElement>('[aria-invalid="true"]'));
  useFocusOnChange(
    `${state.installed.length} ${String(state.isUpdated)}`,
    frame,
    (area) => area.querySelector('h2'),
    'lost',
  );
  return (
    <WorldFrame kind="phone" title={words.title} messages={messages} frame={frame}>
      {isHome ? (
        <h2 className="jv-hidden" tabIndex={-1}>
          {words.pages.home}
        </h2>
      ) : (
        <div className="jv-toolbar">
          <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
          <div className="jv-toolbar-end">
            <button type="button" className="jv-tool" onClick={() => onAction({ type: 'home' })}>
              <Icon name="house" size={20} />
              {words.home}
            </button>
          </div>
        </div>
      )}
      <div className="jv-scroll">
        {isHome || screen === 'network' ? <PaperNote title={words.notes} lines={world.notes} /> : null}
        {isHome ? null : (
          <h2 className="jv-pad" tabIndex={-1}>
            {app === undefined ? words.pages[screen] : app.name}
          </h2>
        )}
        <PhonePage world={world} state={state} words={words} onAction={onAction} />
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.keysRefused > before.keysRefused) return words.keyRefused;
          if (after.network !== before.network && after.network !== null) return words.joined;
          if (after.photos > before.photos) return words.taken;
          if (after.isUpdated !== before.isUpdated) return words.updated;
          if (after.installed.length === before.installed.length) return null;
          return after.installed.length > before.installed.length ? words.installed : words.removed;
        }}
      />
    </WorldFrame>
  );
}
