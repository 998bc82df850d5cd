import { useId, type ReactElement } from 'react';
import type { Profile } from '@jalon/diagnostic';
import { AREAS } from '@jalon/referential';
import { useWidget } from '../../parts/widget-context.ts';
import { claimWords, shadeOf } from './estimate-words.ts';

/** Side of a cell and the room for an area's name, in units of the picture. */
const CELL = 64;
const NAME = 190;
const GAP = 6;

/** Groundwork and the five areas as rows of cells: the shade is the level, dots mean borrowed from neighbours, an empty dashed cell means not explored. */
export function ProfilePicture({ profile }: { readonly profile: Profile }): ReactElement {
  const { messages, locale } = useWidget();
  const { helper } = messages;
  const dots = useId();
  const byId = new Map(profile.dimensions.map((estimate) => [estimate.id, estimate]));
  const explored = profile.dimensions.filter(({ claim }) => claim.kind !== 'unexplored').length;
  const longest = Math.max(...AREAS.map(({ dimensions }) => dimensions.length));
  const width = NAME + longest * (CELL + GAP);
  const height = AREAS.length * (CELL + GAP);

  return (
    <figure className="jalon-figure">
      <svg
        className="jalon-heatmap"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={helper.pictureName(explored, profile.dimensions.length)}
      >
        <defs>
          <pattern id={dots} width="9" height="9" patternUnits="userSpaceOnUse">
            <circle cx="4.5" cy="4.5" r="1.7" className="jalon-heatmap-dot" />
          </pattern>
        </defs>
        {AREAS.map((area, row) => (
          <g key={area.id} transform={`translate(0 ${row * (CELL + GAP)})`}>
            <text className="jalon-heatmap-name" x="0" y={CELL / 2} dominantBaseline="middle">
              {area.label[locale]}
            </text>
            {area.dimensions.map((id, column) => {
              const estimate = byId.get(id);
              if (!estimate) return null;
              const shade = shadeOf(estimate);
              return (
                <g key={id} transform={`translate(${NAME + column * (CELL + GAP)} 0)`}>
                  <title>{`${id.split(':')[1] ?? ''} ${claimWords(estimate.claim, helper)}`}</title>
                  <rect
                    className={`jalon-cell jalon-cell-${shade}`}
                    x="1.5"
                    y="1.5"
                    width={CELL - 3}
                    height={CELL - 3}
                    rx="10"
                  />
                  {shade === 0 && estimate.basis === 'neighbours' && (
                    <rect x="1.5" y="1.5" width={CELL - 3} height={CELL - 3} rx="10" fill={`url(#${dots})`} />
                  )}
                  <text
                    className={`jalon-cell-text jalon-cell-text-${shade}`}
                    x={CELL / 2}
                    y={CELL / 2}
                    textAnchor="middle"
                    dominantBaseline="central"
                  >
                    {id.split(':')[1]}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="jalon-legend" aria-label={helper.legend}>
          {(['below-basic', 'basic', 'intermediate', 'advanced'] as const).map((level, index) => (
            <li key={level}>
              <span className={`jalon-swatch jalon-swatch-${index + 1}`} />
              {helper.levels[level]}
            </li>
          ))}
          <li>
            <span className="jalon-swatch jalon-swatch-dots" />
            {helper.basis.neighbours}
          </li>
          <li>
            <span className="jalon-swatch jalon-swatch-0" />
            {helper.unexplored}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
