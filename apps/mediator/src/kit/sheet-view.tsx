import type { KitSheet, SheetBlock } from '@jalon/bank/kit';
import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { dayWords } from '../parts/day-words.ts';
import { Page } from '../parts/page.tsx';
import { useLocale, useWords } from '../shell/locale.ts';
import { hrefOf } from '../shell/route.ts';
import { kitWords } from './words/kit-words.ts';

/** One sheet, to read or to print on one side of A4. */
export function SheetView({ sheet }: { readonly sheet: KitSheet }): ReactElement {
  const words = useWords(kitWords);
  const locale = useLocale();
  return (
    <Page
      title={sheet.title[locale]}
      lines={[sheet.purpose[locale]]}
      actions={
        <>
          <a className="button button-plain" href={hrefOf({ page: 'kit' })}>
            {words.back}
          </a>
          <Button look="main" onPress={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <div className="sheet">
        {sheet.blocks[locale].map((block) => (
          <section key={block.title} className={`card sheet-block sheet-${block.kind}`}>
            <h2>
              {words.kinds[block.kind] === undefined || words.kinds[block.kind] === block.title ? null : (
                <span className="tag">{words.kinds[block.kind]}</span>
              )}{' '}
              {block.title}
            </h2>
            <BlockLines block={block} />
          </section>
        ))}
      </div>
      <p className="hint">
        {words.source} : {sheet.sources.join(' ; ')}. {words.reviewed(dayWords(sheet.reviewedAt, locale))}
      </p>
    </Page>
  );
}

function BlockLines({ block: { kind, lines } }: { readonly block: SheetBlock }): ReactElement {
  const items = lines.map((line) => <li key={line}>{line}</li>);
  if (kind === 'steps') return <ol>{items}</ol>;
  if (kind === 'say' || kind === 'note')
    return (
      <>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  return <ul className={kind === 'check' ? 'sheet-boxes' : kind === 'fill' ? 'sheet-lines' : undefined}>{items}</ul>;
}
