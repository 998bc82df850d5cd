import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import type { AccountPartProps } from './account-part-props.ts';

/** Inside the account, with its menu under the person's name; or the page that shows once signed out. */
export function AccountHome({ world, state, words, onAction }: AccountPartProps): ReactElement {
  const first = world.person.name.split(' ')[0] ?? '';
  if (state.screen === 'out') {
    return (
      <div className="jv-pad">
        <h2 tabIndex={-1}>{words.titles.out}</h2>
        <p>{words.signedOut}</p>
        <PracticeLink onFollow={() => onAction({ type: 'go', to: 'signIn' })}>{words.links.signIn}</PracticeLink>
      </div>
    );
  }
  return (
    <div>
      <div className="jv-toolbar">
        <button
          type="button"
          className="jv-tool"
          aria-expanded={state.isMenuOpen}
          onClick={() => onAction({ type: 'menu' })}
        >
          <Icon name="person" size={20} />
          {words.menu(first)}
        </button>
      </div>
      {state.isMenuOpen ? (
        <ul className="jv-rows jv-account-menu">
          {world.offers.includes('change') ? (
            <li>
              <button type="button" className="jv-row" onClick={() => onAction({ type: 'go', to: 'change' })}>
                {words.links.change}
              </button>
            </li>
          ) : null}
          <li>
            <button type="button" className="jv-row" onClick={() => onAction({ type: 'signOut' })}>
              {words.signOut}
            </button>
          </li>
        </ul>
      ) : null}
      <div className="jv-pad">
        <h2 tabIndex={-1}>{words.hello(first)}</h2>
        {world.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
