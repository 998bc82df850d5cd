import type { ReactElement } from 'react';
import { AREAS, dimensionById, isDimensionId } from '@jalon/referential';
import { dayWords } from './day-words.ts';
import { claimWords, sureWord } from './estimate-words.ts';
import { useHelper } from './helper-context.ts';
import type { ShownEstimate, ShownProfile } from './shown-profile.ts';

/** The same as the picture, in words: estimate, how sure, from what; and since when, where that is told. */
export function ProfileTable({ profile }: { readonly profile: ShownProfile }): ReactElement {
  const { words, locale } = useHelper();
  const { since, ...columns } = words.columns;
  const isDated = profile.dimensions.some(({ observedAt }) => observedAt !== undefined);
  const byArea = new Map<string, ShownProfile['areas'][number]>(profile.areas.map((area) => [area.id, area]));
  return (
    <div className="jalon-table-room" tabIndex={0} role="region" aria-label={words.tableCaption}>
      <table className="jalon-table">
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            {[...Object.values(columns), ...(isDated ? [since] : [])].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {AREAS.map((area) => (
          <tbody key={area.id}>
            <tr className="jalon-table-area">
              <th scope="rowgroup">{area.title[locale]}</th>
              <EstimateCells estimate={byArea.get(area.id)} basis={null} />
              {isDated && <td />}
            </tr>
            {profile.dimensions
              .filter((estimate) => estimate.area === area.id)
              .map((estimate) => (
                <tr key={estimate.id}>
                  <th scope="row">
                    {isDimensionId(estimate.id)
                      ? `${dimensionById(estimate.id).code} ${dimensionById(estimate.id).title[locale]}`
                      : estimate.id}
                  </th>
                  <EstimateCells estimate={estimate} basis={estimate.basis} />
                  {isDated && <td>{estimate.observedAt ? dayWords(estimate.observedAt, locale) : '–'}</td>}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface EstimateCellsProps {
  readonly estimate: Pick<ShownEstimate, 'claim' | 'answers'> | undefined;
  /** Null for an area, which is a mean of its dimensions. */
  readonly basis: ShownEstimate['basis'] | null;
}

/** What is said, how surely, from what: the same three cells for an area and for a dimension. */
function EstimateCells({ estimate, basis }: EstimateCellsProps): ReactElement {
  const { words } = useHelper();
  if (!estimate) return <td colSpan={3}>–</td>;
  const sure = sureWord(estimate.claim);
  const from = [
    ...(basis ? [words.basis[basis]] : []),
    ...(estimate.answers > 0 ? [words.answers(estimate.answers)] : []),
  ];
  return (
    <>
      <td>{claimWords(estimate.claim, words)}</td>
      <td>{sure ? words.sure[sure] : '–'}</td>
      <td>{from.join(', ') || '–'}</td>
    </>
  );
}
