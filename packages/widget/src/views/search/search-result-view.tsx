import type { SearchResult } from '@jalon/items';
import type { ReactElement } from 'react';
import { PracticeLink } from '../parts/practice-link.tsx';

/** Properties of {@link SearchResultView}. */
export interface SearchResultViewProps {
  readonly result: SearchResult;
  /** The word that marks an advertisement. */
  readonly ad: string;
  readonly followed: boolean;
  readonly onOpen: () => void;
}

/** One result: where it leads, its title as a link, a sentence. An advertisement says so in a word, not by colour alone. */
export function SearchResultView({ result, ad, followed, onOpen }: SearchResultViewProps): ReactElement {
  return (
    <li className="jv-result" data-result={result.id}>
      <p className="jv-quiet">
        {result.kind === 'ad' ? <span className="jv-ad">{ad}</span> : null}
        <bdi className="jv-address">{result.address}</bdi>
      </p>
      <p>
        <PracticeLink className={followed ? 'jv-link-followed' : ''} onFollow={onOpen}>
          {result.title}
        </PracticeLink>
      </p>
      <p>{result.excerpt}</p>
    </li>
  );
}
