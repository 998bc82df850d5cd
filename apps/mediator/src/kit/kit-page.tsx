import './kit.css';
import { helperPaths, kitSheets } from '@jalon/bank/kit';
import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { HelperPathView } from './helper-path-view.tsx';
import { SheetView } from './sheet-view.tsx';
import { kitWords } from './words/kit-words.ts';

/** The helper's kit, open to all: the list, one sheet, or one path between helpers. */
export function KitPage({ sheet: asked }: { readonly sheet: string | null }): ReactElement {
  const words = useWords(kitWords);
  const locale = useLocale();
  const sheet = kitSheets().find(({ id }) => slugOf(id) === asked);
  if (sheet !== undefined) return <SheetView key={sheet.id} sheet={sheet} />;
  const path = helperPaths().find(({ id }) => slugOf(id) === asked);
  if (path !== undefined) return <HelperPathView key={path.id} path={path} />;
  return (
    <Page title={words.title} lines={asked === null ? words.lines : [words.missing]}>
      <h2>{words.sheets}</h2>
      <ul className="cards kit-list">
        {kitSheets().map(({ id, title, purpose, drawing }) => (
          <li key={id} className="card kit-card">
            {drawing === undefined ? null : <img src={`./${drawing}`} alt="" width="120" height="72" loading="lazy" />}
            <h3>
              <a href={hrefOf({ page: 'sheet', sheet: slugOf(id) })}>{title[locale]}</a>
            </h3>
            <p>{purpose[locale]}</p>
          </li>
        ))}
      </ul>
      <h2>{words.paths}</h2>
      <ul className="cards kit-list">
        {helperPaths().map(({ id, title, summary, minutes }) => (
          <li key={id} className="card kit-card">
            <h3>
              <a href={hrefOf({ page: 'sheet', sheet: slugOf(id) })}>{title[locale]}</a>
            </h3>
            <p>{summary[locale].join(' ')}</p>
            <p className="hint">{words.minutes(minutes)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** `sheet:welcome` in an address. */
function slugOf(id: string): string {
  return id.replace(':', '-');
}
