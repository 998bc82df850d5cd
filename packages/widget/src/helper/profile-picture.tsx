import { useId, type ReactElement } from 'react';
import { AREAS } from '@jalon/referential';
import { useHelper } from './helper-context.ts';
import { ProfileCell } from './profile-cell.tsx';
import type { ShownProfile } from './shown-profile.ts';

/** Side of a cell, the room for an area's name and for the area as a whole, in units of the picture. */
const CELL = 64;
const NAME = 170;
const WHOLE = 112;
const GAP = 6;

/** Groundwork and the five areas as rows: first the area as a whole, then its dimensions. */
export function ProfilePicture({ profile }: { readonly profile: ShownProfile }): ReactElement {
  const { words, locale } = useHelper();
  const dots = useId();
  const byId = new Map<string, ShownProfile['dimensions'][number]>(
    profile.dimensions.map((estimate) => [estimate.id, estimate]),
  );
  const byArea = new Map<string, ShownProfile['areas'][number]>(
    profile.areas.map((estimate) => [estimate.id, estimate]),
  );
  const explored = profile.dimensions.filter(({ claim }) => claim.kind !== 'unexplored').length;
  const longest = Math.max(...AREAS.map(({ dimensions }) => dimensions.length));
  const width = NAME + WHOLE + 2 * GAP + longest * (CELL + GAP);
  const height = AREAS.length * (CELL + GAP);

  return (
    <figure className="jalon-figure">
      <div className="jalon-figure-room" tabIndex={0} role="region" aria-label={words.picture}>
        <svg
          className="jalon-heatmap"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={words.pictureName(explored, profile.dimensions.length)}
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
              <ProfileCell
                estimate={byArea.get(area.id) ?? { claim: { kind: 'unexplored' } }}
                label={words.whole}
                x={NAME}
                width={WHOLE}
                height={CELL}
                dots={null}
              />
              {area.dimensions.map((id, column) => {
                const estimate = byId.get(id);
                return (
                  estimate && (
                    <ProfileCell
                      key={id}
                      estimate={estimate}
                      label={id.split(':')[1] ?? ''}
                      x={NAME + WHOLE + 2 * GAP + column * (CELL + GAP)}
                      width={CELL}
                      height={CELL}
                      dots={estimate.claim.kind === 'unexplored' && estimate.basis === 'neighbours' ? dots : null}
                    />
                  )
                );
              })}
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        <ul className="jalon-legend" aria-label={words.legend}>
          {(['below-basic', 'basic', 'intermediate', 'advanced'] as const).map((level, index) => (
            <li key={level}>
              <span className={`jalon-swatch jalon-swatch-${index + 1}`} />
              {words.levels[level]}
            </li>
          ))}
          <li>
            <span className="jalon-swatch jalon-swatch-range" />
            {words.rangeLegend}
          </li>
          {(['little', 'rather', 'sure'] as const).map((sure, index) => (
            <li key={sure}>
              <span className="jalon-legend-marks" aria-hidden="true">
                {'●'.repeat(index + 1)}
              </span>
              {words.sure[sure]}
            </li>
          ))}
          {profile.dimensions.some(({ basis }) => basis === 'previous') && (
            <li>
              <span className="jalon-swatch jalon-swatch-before" />
              {words.basis.previous}
            </li>
          )}
          <li>
            <span className="jalon-swatch jalon-swatch-dots" />
            {words.basis.neighbours}
          </li>
          <li>
            <span className="jalon-swatch jalon-swatch-0" />
            {words.unexplored}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
