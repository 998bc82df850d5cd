import type { CSSProperties, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { DesktopPartProps } from './desktop-part-props.ts';

/** Overlapping windows above a task bar that names each open one. */
export function Windows({ world, state, front, words, onAction }: DesktopPartProps): ReactElement {
  const open = world.windows.filter(({ id }) => state.order.includes(id));
  const isFull = (id: string): boolean => state.maximised.includes(id);
  const sizeOf = ({ id, title }: (typeof open)[number]): string =>
    isFull(id) ? words.restore(title) : words.maximise(title);
  return (
    <>
      <div className="jv-windows" style={{ '--jv-count': open.length } as CSSProperties}>
        {state.order.length === state.minimised.length ? <p className="jv-pad">{words.nothingOpen}</p> : null}
        {open.map((window, index) =>
          state.minimised.includes(window.id) ? null : (
            <div
              key={window.id}
              className="jv-window"
              role="group"
              aria-label={window.title}
              data-window={window.id}
              data-front={window.id === front ? 'yes' : 'no'}
              data-full={isFull(window.id) ? 'yes' : 'no'}
              style={{ zIndex: state.order.indexOf(window.id) + 1, '--jv-step': index } as CSSProperties}
              onClick={() => window.id !== front && onAction({ type: 'show', window: window.id })}
            >
              <div className="jv-window-bar">
                <h2 tabIndex={-1}>{window.title}</h2>
                <button
                  type="button"
                  className="jv-window-button"
                  aria-label={words.minimise(window.title)}
                  title={words.minimise(window.title)}
                  onClick={(event) => {
                    event.stopPropagation();
                    onAction({ type: 'minimise', window: window.id });
                  }}
                >
                  <Icon name="minimise" />
                </button>
                <button
                  type="button"
                  className="jv-window-button"
                  aria-label={sizeOf(window)}
                  title={sizeOf(window)}
                  onClick={(event) => {
                    event.stopPropagation();
                    onAction({ type: 'maximise', window: window.id });
                  }}
                >
                  <Icon name="square" size={20} />
                </button>
                <button
                  type="button"
                  className="jv-window-button"
                  aria-label={words.close(window.title)}
                  title={words.close(window.title)}
                  onClick={(event) => {
                    event.stopPropagation();
                    onAction({ type: 'close', window: window.id });
                  }}
                >
                  <Icon name="cross" />
                </button>
              </div>
              <div className="jv-window-body">
                {window.lines.map((line, at) => (
                  <p key={`${at} ${line}`}>{line}</p>
                ))}
              </div>
            </div>
          ),
        )}
      </div>
      <div className="jv-task-bar" role="group" aria-label={words.windows}>
        {open.map((window) => (
          <button
            key={window.id}
            type="button"
            className="jv-tool"
            data-task={window.id}
            aria-pressed={window.id === front}
            onClick={() => onAction({ type: 'show', window: window.id })}
          >
            {window.title}
          </button>
        ))}
      </div>
    </>
  );
}
