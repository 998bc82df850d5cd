import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import type { BrowserPartProps } from './browser-part-props.ts';

/** The bookmarks, or the downloads and the one being read: lists of the browser's own, left by the way back. */
export function BrowserLists({ world, state, words, onAction }: BrowserPartProps): ReactElement {
  const file = world.files.find(({ id }) => id === state.file);
  const toPage = <BackButton word={words.toPage} onBack={() => onAction({ type: 'panel', panel: 'page' })} />;
  if (state.panel === 'bookmarks') {
    const kept = world.pages.filter(({ id }) => state.bookmarks.includes(id));
    return (
      <>
        {toPage}
        <h2>{words.bookmarks}</h2>
        {kept.length === 0 ? <p>{words.noBookmark}</p> : null}
        <ul className="jv-rows">
          {kept.map(({ id, title, address }) => (
            <li key={id} data-bookmark={id}>
              <button type="button" className="jv-row" onClick={() => onAction({ type: 'visit', page: id })}>
                <Icon name="star" size={20} />
                <span className="jv-file-name">
                  {title} <span className="jv-quiet">{address}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (file !== undefined) {
    return (
      <>
        <BackButton word={words.toDownloads} onBack={() => onAction({ type: 'panel', panel: 'downloads' })} />
        <h2>{file.name}</h2>
        <div className="jv-paper">
          {file.lines.map((line, at) => (
            <p key={`${at} ${line}`}>{line}</p>
          ))}
        </div>
      </>
    );
  }
  // The last one first, as browsers do.
  const downloads = state.downloads.toReversed().flatMap((id) => world.files.filter((one) => one.id === id));
  return (
    <>
      {toPage}
      <h2>{words.downloads}</h2>
      {downloads.length === 0 ? <p>{words.noDownload}</p> : null}
      <ul className="jv-rows">
        {downloads.map(({ id, name, format, size }) => (
          <li key={id} data-download={id}>
            <button type="button" className="jv-row" onClick={() => onAction({ type: 'file', file: id })}>
              <Icon name="sheet" size={20} />
              <span className="jv-file-name">
                {name}{' '}
                <span className="jv-quiet">
                  {format}, {size}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
