import { useId, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { PhonePartProps } from './phone-part-props.ts';

/** Applications that may use something, and for the one opened: what, and when. */
export function PhonePermissions({ world, state, words, onAction }: PhonePartProps): ReactElement {
  const name = useId();
  if (state.screen === 'permissions') {
    const apps = world.apps.filter(({ id }) => world.permissions.some(({ app }) => app === id));
    return (
      <ul className="jv-rows">
        {apps.map((app) => (
          <li key={app.id}>
            <button
              type="button"
              className="jv-row"
              data-one={app.id}
              onClick={() => onAction({ type: 'open', id: app.id })}
            >
              <Icon name={app.icon} />
              {app.name}
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="jv-form">
      {world.permissions
        .filter(({ app }) => app === state.current)
        .map(({ app, what }) => (
          <fieldset className="jv-field" key={what} data-what={what}>
            <legend>{words.uses[what]}</legend>
            {(['always', 'using', 'never'] as const).map((value) => (
              <label className="jv-check" key={value} data-grant={value}>
                <input
                  type="radio"
                  name={`${name}-${what}`}
                  checked={state.permissions[`${app}.${what}`] === value}
                  onChange={() => onAction({ type: 'permit', what, value })}
                />
                <span>{words.grants[value]}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </div>
  );
}
