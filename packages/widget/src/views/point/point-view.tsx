import type { PointAction, PointBody, PointState } from '@jalon/items/interactions';
import { useId, useState, type MouseEvent, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { inputFor } from '../parts/input-for.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { pointWords } from './point-words.ts';

/**
 * A picture to press anywhere. Its named places lie on it for the keyboard and for screen readers; each shows itself, and says its
 * name, when it has the focus. A picture that cannot be had throws: the activity is then a technical failure, never an answer.
 */
export function PointView(props: AskedProps<PointBody, PointState, PointAction>): ReactElement {
  const { body, state, locale, input, pictures, labelledBy, onAction } = props;
  const words = pointWords[locale];
  const group = useId();
  const [isLost, setLost] = useState(false);
  if (isLost) throw new Error('picture');
  const { path, alternative, width, height } = body.picture;
  const isShown = (x: number, y: number): boolean => state.points.some((point) => point[0] === x && point[1] === y);
  const several = body.cardinality === 'multiple';
  const by = inputFor(input);

  function press(event: MouseEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (part: number, whole: number, most: number): number =>
      Math.min(most, Math.max(0, Math.round((part / whole) * most)));
    const x = within(event.clientX - box.left, box.width, width);
    const y = within(event.clientY - box.top, box.height, height);
    const near = several ? nearest(state.points, [x, y], (24 / box.width) * width) : undefined;
    onAction(near === undefined ? { type: 'point', at: `${x} ${y}` } : { type: 'erase', at: near.join(' ') });
  }

  return (
    <fieldset className="jv-point" aria-labelledby={labelledBy}>
      <p className="jv-quiet">{words.instruction[by]}</p>
      <div
        className="jv-point-picture"
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(max(200px, 46vh) * ${width / height})` }}
      >
        {/* Pressing the picture has its equal for the keyboard in its named places. */}
        <img
          src={`${pictures}${path}`}
          alt={alternative}
          width={width}
          height={height}
          draggable={false}
          onClick={press}
          onError={() => setLost(true)}
        />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {state.points.map(([x, y]) => (
            <g key={`${x} ${y}`} className="jv-point-mark">
              <circle cx={x} cy={y} r={width / 26} />
              <circle cx={x} cy={y} r={width / 110} />
            </g>
          ))}
        </svg>
        {body.regions.map(({ id, label, x, y }) => (
          <label
            key={id}
            className="jv-point-region"
            data-always={by === 'keyboard' ? 'yes' : undefined}
            style={{ insetInlineStart: `${(x / width) * 100}%`, insetBlockStart: `${(y / height) * 100}%` }}
            data-side={x > width / 2 ? 'end' : 'start'}
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name={group}
              value={id}
              checked={isShown(x, y)}
              onChange={() =>
                onAction(isShown(x, y) ? { type: 'erase', at: `${x} ${y}` } : { type: 'region', region: id })
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <LiveRegion
        state={state.points}
        describe={(before, after) => {
          if (after.length < before.length) return words.takenBack;
          const named = body.regions.find(({ x, y }) => after.some((point) => point[0] === x && point[1] === y));
          // A named place says its own name when it has the focus.
          return named === undefined ? words.shown : null;
        }}
      />
    </fieldset>
  );
}

/** The mark within reach of a press, if any: pressing it again takes it away. */
function nearest(
  points: PointState['points'],
  [x, y]: readonly [number, number],
  reach: number,
): readonly [number, number] | undefined {
  return points.find((point) => Math.hypot(point[0] - x, point[1] - y) <= reach);
}
