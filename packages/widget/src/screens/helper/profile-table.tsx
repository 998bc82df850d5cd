import type { ReactElement } from 'react';
import type { Profile } from '@jalon/diagnostic';
import { AREAS, dimensionById, isDimensionId } from '@jalon/referential';
import { useWidget } from '../../parts/widget-context.ts';
import { claimWords, sureWord } from './estimate-words.ts';

/** The same as the picture, in words: estimate, how sure, from what. */
export function ProfileTable({ profile }: { readonly profile: Profile }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const byArea = new Map(profile.areas.map((estimate) => [estimate.id, estimate]));
  return (
    <div className="jalon-table-room" tabIndex={0} role="region" aria-label={helper.tableCaption}>
      <table className="jalon-table">
        <caption>{helper.tableCaption}</caption>
        <thead>
          <tr>
            {Object.entries(helper.columns).map(([name, label]) => (
              <th key={name} scope="col">
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
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface EstimateCellsProps {
  readonly estimate: Pick<Profile['areas'][number], 'claim' | 'answers'> | undefined;
  /** Null for an area, which is a mean of its dimensions. */
  readonly basis: Profile['dimensions'][number]['basis'] | null;
}

/** What is said, how surely, from what: the same three cells for an area and for a dimension. */
function EstimateCells({ estimate, basis }: EstimateCellsProps): ReactElement | null {
  const { helper } = useWidget().messages;
  if (!estimate) return null;
  const sure = sureWord(estimate.claim);
  const from = [
    ...(basis ? [helper.basis[basis]] : []),
    ...(estimate.answers > 0 ? [helper.answers(estimate.answers)] : []),
  ];
  return (
    <>
      <td>{claimWords(estimate.claim, helper)}</td>
      <td>{sure ? helper.sure[sure] : '–'}</td>
      <td>{from.join(', ') || '–'}</td>
    </>
  );
}
