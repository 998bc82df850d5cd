import type { SearchAction, SearchState, SearchWorld } from '@jalon/items';
import { useId, useRef, type FormEvent, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { SearchResultView } from './search-result-view.tsx';
import { searchWords } from './search-words.ts';

/** A search page: the box, its button, the results with advertisements marked, and the page of the result opened. */
export function SearchView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<SearchWorld, SearchState, SearchAction>): ReactElement {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const words = searchWords[locale];
  const current = world.results.find((result) => result.id === state.current);
  useFocusOnChange(`${state.current ?? ''} ${state.searched ? 'results' : ''}`, frame, (area) =>
    area.querySelector('h2'),
  );
  const search = (event: FormEvent): void => {
    event.preventDefault();
    onAction({ type: 'search' });
  };
  return (
    <WorldFrame kind="search" title={words.title} messages={messages} frame={frame}>
      {current === undefined ? (
        <>
          <form
            className="jv-toolbar"
            role="search"
            aria-label={words.box}
            noValidate
            autoComplete="off"
            onSubmit={search}
          >
            <TextBox
              id={id}
              label={words.box}
              value={state.query}
              inputMode="search"
              enterKeyHint="search"
              onText={(text) => onAction({ type: 'type', text })}
            />
            <button type="submit" className="jv-tool jv-tool-main">
              <Icon name="magnifier" size={20} />
              {words.go}
            </button>
          </form>
          {state.searched ? (
            <div className="jv-scroll">
              <h2 className="jv-hidden" tabIndex={-1}>
                {words.results}
              </h2>
              <ul className="jv-rows">
                {world.results.map((result) => (
                  <SearchResultView
                    key={result.id}
                    result={result}
                    ad={words.ad}
                    followed={state.opened.includes(result.id)}
                    onOpen={() => onAction({ type: 'open', result: result.id })}
                  />
                ))}
              </ul>
            </div>
          ) : null}
        </>
      ) : (
        <>
          <div className="jv-toolbar">
            <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
          </div>
          <div className="jv-scroll jv-pad">
            <p className="jv-quiet">
              <bdi className="jv-address">{current.address}</bdi>
            </p>
            <h2 tabIndex={-1}>{current.title}</h2>
            <p>{current.excerpt}</p>
          </div>
        </>
      )}
    </WorldFrame>
  );
}
