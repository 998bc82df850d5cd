import type { BrowserPage } from '@jalon/items';
import type { ReactElement } from 'react';
import { SearchResultView } from '../search/search-result-view.tsx';
import { BrowserBlockView } from './browser-block-view.tsx';
import { CookiesAsked, NotificationsAsked, PageAlert } from './browser-ask.tsx';
import type { BrowserPartProps } from './browser-part-props.ts';

/** Properties of {@link BrowserPageView}. */
export interface BrowserPageViewProps extends BrowserPartProps {
  /** The page shown; undefined on results and unknown addresses. */
  readonly page: BrowserPage | undefined;
  readonly place: string;
  /** Words that a search and a page have too. */
  readonly shared: { readonly ad: string; readonly results: string; readonly picture: (text: string) => string };
}

/** What stands below the bar: results, an address without a page, or a page with what it asks first. */
export function BrowserPageView({
  world,
  state,
  words,
  page,
  place,
  shared,
  onAction,
}: BrowserPageViewProps): ReactElement {
  if (page === undefined && place === 'results') {
    return (
      <>
        <h2>{shared.results}</h2>
        {world.results.length === 0 ? <p>{words.noResult}</p> : null}
        <ul className="jv-rows">
          {world.results.map((result) => (
            <SearchResultView
              key={result.id}
              result={{ ...result, address: world.pages.find(({ id }) => id === result.opens)?.address ?? '' }}
              ad={shared.ad}
              followed={state.results.includes(result.id)}
              onOpen={() => onAction({ type: 'result', result: result.id })}
            />
          ))}
        </ul>
      </>
    );
  }
  if (page === undefined) {
    return (
      <>
        <h2>{words.unknown}</h2>
        <p>{words.checkAddress}</p>
      </>
    );
  }
  if (page.stalled === true && !state.loaded.includes(page.id)) return <h2>{words.blank}</h2>;
  if (page.alert !== undefined && state.alerts.every((one) => one.page !== page.id))
    return <PageAlert page={page} words={words} onAction={onAction} />;
  const site = siteOf(page.address);
  return (
    <>
      {page.notifies === true && state.notifications.every((one) => one.page !== page.id) ? (
        <NotificationsAsked site={site} words={words} onAction={onAction} />
      ) : null}
      {state.cookies.every((one) => one.site !== site) ? (
        <CookiesAsked page={page} state={state} words={words} onAction={onAction} />
      ) : null}
      {page.blocks.map((block) => (
        <BrowserBlockView
          key={block.id}
          block={block}
          pressed={state.pressed.includes(block.id)}
          file={block.kind === 'download' ? world.files.find(({ id }) => id === block.opens) : undefined}
          ad={shared.ad}
          downloaded={words.downloaded}
          pictureName={shared.picture(block.text)}
          onPress={() => onAction({ type: 'follow', block: block.id })}
        />
      ))}
    </>
  );
}

/** As the engine compares sites. */
function siteOf(address: string): string {
  return (address.replace(/^www\./iu, '').split('/')[0] ?? '').toLowerCase();
}
