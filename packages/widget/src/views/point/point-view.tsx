import type { PointAction, PointBody, PointState } from '@jalon/items/interactions';
import { useId, useState, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';

/**
 * A picture to press, and its places by name to choose instead. A picture that cannot be had throws: the activity is then a
 * technical failure, never an answer.
 */
export function PointView(props: AskedProps<PointBody, PointState, PointAction>): ReactElement {
  const { body, state, labelledBy, onAction } = props;
  const group = useId();
  const [lost, setLost] = useState(false);
  if (lost) throw new Error('picture');
  const { path, alternative, width, height } = body.picture;
  const shown = (x: number, y: number) => state.points.some((point) => point[0] === x && point[1] === y);
  return (
    <fieldset className="jv-choice" aria-labelledby={labelledBy}>
      {/* Pressing the picture has its equal for the keyboard in the names below. */}
      <div
        className="jv-picture"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const x = Math.round(((event.clientX - box.left) / box.width) * width);
          const y = Math.round(((event.clientY - box.top) / box.height) * height);
          onAction({ type: 'point', at: `${x} ${y}` });
        }}
      >
        <img src={path} alt={alternative} width={width} height={height} onError={() => setLost(true)} />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {state.points.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="10" fill="none" stroke="currentColor" strokeWidth="4" />
          ))}
        </svg>
      </div>
      {body.regions.map(({ id, label, x, y }) => (
        <label key={id} className="jv-tile" data-chosen={shown(x, y) ? 'yes' : 'no'}>
          <input
            type={body.cardinality === 'single' ? 'radio' : 'checkbox'}
            name={group}
            checked={shown(x, y)}
            onChange={() => onAction(shown(x, y) ? { type: 'erase', at: `${x} ${y}` } : { type: 'region', region: id })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
