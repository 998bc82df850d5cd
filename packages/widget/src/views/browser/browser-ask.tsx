import type { BrowserPage } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { BrowserPartProps } from './browser-part-props.ts';

type AskProps = Pick<BrowserPartProps, 'state' | 'words' | 'onAction'> & { readonly page: BrowserPage };

/** What a site asks about cookies: accept all, refuse all, or tick one by one where it may be chosen. */
export function CookiesAsked({ page, state, words, onAction }: AskProps): ReactElement | null {
  const { cookies } = page;
  if (cookies === undefined) return null;
  const { choosing } = state;
  return (
    <div className="jv-browser-ask" role="group" aria-label={words.cookies} data-ask="cookies">
      <p>{cookies.text}</p>
      {choosing === null ? (
        <p className="jv-attachments">
          <button
            type="button"
            className="jv-button jv-button-main"
            data-answer="accept"
            onClick={() => onAction({ type: 'cookies', choice: 'accept' })}
          >
            {cookies.accept}
          </button>
          <button
            type="button"
            className="jv-button"
            data-answer="refuse"
            onClick={() => onAction({ type: 'cookies', choice: 'refuse' })}
          >
            {cookies.refuse}
          </button>
          {cookies.purposes.length === 0 ? null : (
            <button
              type="button"
              className="jv-button"
              data-answer="choose"
              onClick={() => onAction({ type: 'cookies', choice: 'choose' })}
            >
              {words.choose}
            </button>
          )}
        </p>
      ) : (
        <>
          {cookies.purposes.map(({ id, label }) => (
            <label key={id} className="jv-check">
              <input
                type="checkbox"
                data-purpose={id}
                checked={choosing.includes(id)}
                onChange={() => onAction({ type: 'purpose', purpose: id })}
              />
              {label}
            </label>
          ))}
          <p className="jv-attachments">
            <button
              type="button"
              className="jv-button"
              data-answer="save"
              onClick={() => onAction({ type: 'cookies', choice: 'save' })}
            >
              {words.save}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** What a site asks about notifications. */
export function NotificationsAsked({
  site,
  words,
  onAction,
}: Omit<AskProps, 'page' | 'state'> & { readonly site: string }): ReactElement {
  return (
    <div className="jv-browser-ask" role="group" aria-label={words.notify(site)} data-ask="notifications">
      <p>{words.notify(site)}</p>
      <p className="jv-attachments">
        <button
          type="button"
          className="jv-button"
          data-answer="allow"
          onClick={() => onAction({ type: 'notifications', answer: 'allow' })}
        >
          {words.allow}
        </button>
        <button
          type="button"
          className="jv-button"
          data-answer="block"
          onClick={() => onAction({ type: 'notifications', answer: 'block' })}
        >
          {words.block}
        </button>
      </p>
    </div>
  );
}

/** What covers a page and wants its button pressed; a cross closes it. */
export function PageAlert({ page, words, onAction }: Omit<AskProps, 'state'>): ReactElement | null {
  const { alert } = page;
  if (alert === undefined) return null;
  return (
    <div className="jv-browser-ask" role="group" aria-label={alert.title} data-ask="alert">
      <div className="jv-window-bar">
        <h2>{alert.title}</h2>
        <button
          type="button"
          className="jv-window-button"
          data-answer="close"
          aria-label={words.close}
          title={words.close}
          onClick={() => onAction({ type: 'alert', answer: 'close' })}
        >
          <Icon name="cross" />
        </button>
      </div>
      <p>{alert.text}</p>
      <button
        type="button"
        className="jv-button jv-button-main"
        data-answer="follow"
        onClick={() => onAction({ type: 'alert', answer: 'follow' })}
      >
        {alert.label}
      </button>
    </div>
  );
}
