import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';
import { useWords } from './locale.ts';
import { hrefOf } from './route.ts';
import { shellWords } from './words/shell-words.ts';

/** An address that leads nowhere. */
export function MissingPage(): ReactElement {
  const { missing } = useWords(shellWords);
  return (
    <Page title={missing.title} lines={[missing.line]}>
      <p>
        <a href={hrefOf({ page: 'people' })}>{missing.back}</a>
      </p>
    </Page>
  );
}
