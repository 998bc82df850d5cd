import type { ArrangeWorld } from '@jalon/items';
import type { MouseEvent, PointerEvent, ReactElement } from 'react';
import { Icon, isIconName } from '../icons/icon.tsx';

/** Properties of {@link Thing}. */
export interface ThingProps {
  readonly thing: ArrangeWorld['things'][number];
  readonly held: boolean;
  readonly onPick: (event: MouseEvent<HTMLElement>) => void;
  readonly onDrag: (event: PointerEvent<HTMLElement>) => void;
}

/** One thing that can be taken. */
export function Thing({ thing, held, onPick, onDrag }: ThingProps): ReactElement {
  return (
    <button
      type="button"
      className="jv-thing"
      data-thing={thing.id}
      aria-pressed={held}
      onClick={onPick}
      onPointerDown={onDrag}
    >
      {thing.icon !== undefined && isIconName(thing.icon) ? <Icon name={thing.icon} /> : null}
      <span>{thing.label}</span>
    </button>
  );
}
