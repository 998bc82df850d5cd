import type { ReactElement } from 'react';
import { Icon } from '../views/icons/icon.tsx';
import { Unbroken } from './unbroken.tsx';

/** Properties of {@link ChoiceTile}. */
export interface ChoiceTileProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** Several may be chosen: a box is drawn before the words. */
  readonly isOneOfMany: boolean;
  readonly onPress: () => void;
}

/** A large answer to touch; chosen is said by a tick and a frame, not by colour alone. */
export function ChoiceTile({ label, isChosen, isOneOfMany, onPress }: ChoiceTileProps): ReactElement {
  return (
    <button
      type="button"
      className="jalon-answer"
      aria-pressed={isChosen}
      data-many={isOneOfMany || undefined}
      onClick={onPress}
    >
      <span className="jalon-answer-box">{isChosen && <Icon name="check" />}</span>
      <span>
        <Unbroken text={label} />
      </span>
    </button>
  );
}
