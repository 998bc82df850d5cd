import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { PhonePartProps } from './phone-part-props.ts';

/** The store and one of its applications, an application in use, the notifications and one of them. */
export function PhoneApps({ world, state, words, onAction }: PhonePartProps): ReactElement {
  const { screen, current } = state;
  if (screen === 'notifications' || screen === 'store') {
    const rows =
      screen === 'store'
        ? world.apps.flatMap(({ id, icon, name, publisher }) =>
            publisher === undefined ? [] : [{ id, icon, title: name, below: words.publisher(publisher) }],
          )
        : world.notifications.map(({ id, title }) => ({ id, icon: 'flag' as const, title, below: '' }));
    return (
      <ul className="jv-rows">
        {rows.map(({ id, icon, title, below }) => (
          <li key={id}>
            <button type="button" className="jv-row" data-one={id} onClick={() => onAction({ type: 'open', id })}>
              <Icon name={icon} />
              <span>
                {title}
                {below === '' ? null : <span className="jv-quiet jv-secure">{below}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    );
  }
  const notification = world.notifications.find(({ id }) => id === current);
  const app = world.apps.find(({ id }) => id === current);
  const isInstalled = current !== null && state.installed.includes(current);
  const lines = notification === undefined ? (app?.lines ?? []) : [notification.title, notification.text];
  return (
    <div className="jv-form">
      {screen === 'product' && app?.publisher !== undefined ? <p>{words.publisher(app.publisher)}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {screen === 'product' ? (
        <p>
          <button
            type="button"
            className={`jv-button ${isInstalled ? '' : 'jv-button-main'}`}
            onClick={() => onAction({ type: isInstalled ? 'remove' : 'install' })}
          >
            {isInstalled ? words.remove : words.install}
          </button>
        </p>
      ) : null}
    </div>
  );
}
