import type { ReactElement } from 'react';
import { claimWords, shadesOf, sureWord } from './estimate-words.ts';
import { useHelper } from './helper-context.ts';
import type { ShownEstimate } from './shown-profile.ts';

/** Properties of {@link ProfileCell}. Lengths in units of the picture. */
export interface ProfileCellProps {
  readonly estimate: Pick<ShownEstimate, 'claim'> & Partial<Pick<ShownEstimate, 'basis'>>;
  /** What stands in it: a code. */
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** A pattern's id where it is only borrowed from neighbours. */
  readonly dots: string | null;
}

/** Marks under the label, by how sure it is: one, two or three, so that colour is never alone. */
const MARKS = { little: 1, rather: 2, sure: 3 } as const;

/**
 * One estimate in the picture: the shade is the level, two shades a range, the marks how sure; dots mean borrowed, dashes not explored,
 * longer dashes an earlier time.
 */
export function ProfileCell({ estimate, label, x, width, height, dots }: ProfileCellProps): ReactElement {
  const { words } = useHelper();
  const [shade = 0, second = null] = shadesOf(estimate);
  // Letters and marks on two shades get a halo that parts them from both.
  const ink = second === null ? shade : 'both';
  const sure = sureWord(estimate.claim);
  const count = sure ? MARKS[sure] : 0;
  const isBefore = estimate.basis === 'previous';
  const said = [claimWords(estimate.claim, words), ...(sure ? [words.sure[sure]] : [])];
  const frame = { x: 1.5, y: 1.5, width: width - 3, height: height - 3, rx: 10 };
  return (
    <g className={isBefore ? 'jalon-cell-before' : undefined} transform={`translate(${x} 0)`}>
      <title>{[label, ...said, ...(isBefore ? [words.basis.previous] : [])].join(' · ')}</title>
      <rect className={`jalon-cell jalon-cell-${shade}`} {...frame} />
      {second !== null && (
        <path
          className={`jalon-cell jalon-cell-${second}`}
          d={`M${width / 2} ${frame.y}H${width - 1.5 - frame.rx}a${frame.rx} ${frame.rx} 0 0 1 ${frame.rx} ${frame.rx}V${height - 1.5 - frame.rx}a${frame.rx} ${frame.rx} 0 0 1 ${-frame.rx} ${frame.rx}H${width / 2}Z`}
        />
      )}
      {dots !== null && <rect {...frame} fill={`url(#${dots})`} />}
      <text
        className={`jalon-cell-text jalon-cell-text-${ink}`}
        x={width / 2}
        y={count > 0 ? height / 2 - 7 : height / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {label}
      </text>
      {Array.from({ length: count }, (_, i) => (
        <circle
          key={i}
          className={`jalon-cell-mark jalon-cell-mark-${ink}`}
          cx={width / 2 + (i - (count - 1) / 2) * 13}
          cy={height - 16}
          r="3.5"
        />
      ))}
    </g>
  );
}
