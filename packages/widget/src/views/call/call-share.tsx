import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import type { CallPartProps } from './call-outside.tsx';

/** What may be shown to the others. */
export function CallShare({ world, words, onAction }: Omit<CallPartProps, 'state'>): ReactElement {
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToCall} onBack={() => onAction({ type: 'panel', panel: 'people' })} />
      </div>
      <div className="jv-scroll">
        <h2 className="jv-pad" tabIndex={-1}>
          {words.shareWhat}
        </h2>
        <ul className="jv-rows">
          {world.screens.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="jv-row"
                data-screen={id}
                onClick={() => onAction({ type: 'share', screen: id })}
              >
                <Icon name="computer" />
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
