import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { DesktopPartProps } from './desktop-part-props.ts';

/** A browser: its tabs, each with its cross, above the page in front. */
export function Tabs({ world, state, front, words, onAction }: DesktopPartProps): ReactElement {
  const open = world.windows.filter(({ id }) => state.order.includes(id));
  const page = open.find(({ id }) => id === front);
  return (
    <>
      <ul className="jv-tabs" aria-label={words.tabs}>
        {open.map((tab) => (
          <li key={tab.id} className="jv-tab" data-tab={tab.id} data-front={tab.id === front ? 'yes' : 'no'}>
            <button
              type="button"
              className="jv-tab-title"
              aria-pressed={tab.id === front}
              onClick={() => onAction({ type: 'show', window: tab.id })}
            >
              {tab.title}
            </button>
            <button
              type="button"
              className="jv-window-button"
              aria-label={words.closeTab(tab.title)}
              title={words.closeTab(tab.title)}
              onClick={() => onAction({ type: 'close', window: tab.id })}
            >
              <Icon name="cross" size={20} />
            </button>
          </li>
        ))}
        {world.opens === undefined ? null : (
          <li>
            <button
              type="button"
              className="jv-window-button"
              aria-label={words.newTab}
              title={words.newTab}
              onClick={({ detail }) => detail < 2 && onAction({ type: 'newTab' })}
            >
              <Icon name="plus" size={20} />
            </button>
          </li>
        )}
      </ul>
      <div className="jv-scroll jv-pad" data-front="yes">
        {page === undefined ? (
          <p>{words.noTab}</p>
        ) : (
          <>
            <h2 tabIndex={-1}>{page.title}</h2>
            {page.lines.map((line, at) => (
              <p key={`${at} ${line}`}>{line}</p>
            ))}
          </>
        )}
      </div>
    </>
  );
}
