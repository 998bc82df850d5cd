import type { ReactElement } from 'react';
import type { Profile } from '@jalon/diagnostic';
import { AREAS, dimensionById, isDimensionId } from '@jalon/referential';
import { useWidget } from '../../parts/widget-context.ts';
import { claimWords, sureWord } from './estimate-words.ts';

/** The same as the picture, in words: estimate, how sure, from what. */
export function ProfileTable({ profile }: { readonly profile: Profile }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
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
              <th colSpan={4} scope="rowgroup">
                {area.title[locale]}
              </th>
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
                  <td>{claimWords(estimate.claim, helper)}</td>
                  <td>{estimate.claim.kind === 'unexplored' ? '–' : helper.sure[sureWord(estimate.sd)]}</td>
                  <td>
                    {helper.basis[estimate.basis]}
                    {estimate.answers > 0 && ` (${helper.answers(estimate.answers)})`}
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
