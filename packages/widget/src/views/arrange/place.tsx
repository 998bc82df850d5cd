import type { ArrangeWorld } from '@jalon/items';
import type { MouseEvent, ReactElement, ReactNode } from 'react';

/** Properties of {@link Place}. */
export interface PlaceProps {
  readonly place: ArrangeWorld['places'][number];
  /** What pressing it would do, while something is in hand. */
  readonly name: string | undefined;
  readonly onPut: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** A place: a button that receives what is in hand, above what is already there. The whole box receives a press. */
export function Place({ place, name, onPut, children }: PlaceProps): ReactElement {
  return (
    <div className="jv-place" role="group" aria-label={place.label} data-place={place.id} onClick={onPut}>
      <button type="button" className="jv-place-button" aria-label={name}>
        {place.label}
      </button>
      {children}
    </div>
  );
}
