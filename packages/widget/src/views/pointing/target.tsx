import type { PointingTarget } from '@jalon/items';
import type { MouseEvent, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { LongPress } from '../parts/use-long-press.ts';

/** Properties of {@link Target}. */
export interface TargetProps {
  readonly target: PointingTarget;
  readonly selected: boolean;
  readonly opened: boolean;
  readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  readonly onDouble: (event: MouseEvent<HTMLElement>) => void;
  /** The Enter key where it opens; elsewhere it presses, as on any button. */
  readonly onEnter: (() => void) | undefined;
  /** Where the target has a menu. */
  readonly longPress?: LongPress;
}

/** One thing to press, of exactly the size and at exactly the point that the item says: its size is what is learnt. */
export function Target({ target, selected, opened, onPress, onDouble, onEnter, longPress }: TargetProps): ReactElement {
  const hidden = target.labelHidden === true;
  const inside = !hidden && target.size >= 88;
  return (
    <button
      type="button"
      className="jv-target"
      data-target={target.id}
      data-selected={selected ? 'yes' : 'no'}
      data-opened={opened ? 'yes' : 'no'}
      aria-label={hidden ? target.label : undefined}
      aria-pressed={selected}
      style={{ left: target.x, top: target.y, width: target.size, height: target.size }}
      onClick={onPress}
      onDoubleClick={onDouble}
      {...longPress}
      onKeyDown={(event) => {
        longPress?.onKeyDown(event);
        if (event.key !== 'Enter' || onEnter === undefined) return;
        event.preventDefault();
        if (!event.repeat) onEnter();
      }}
    >
      <Icon name={target.icon} size={Math.round(target.size * (inside ? 0.45 : 0.62))} />
      {hidden ? null : <span className={inside ? 'jv-target-label-in' : 'jv-target-label'}>{target.label}</span>}
    </button>
  );
}
