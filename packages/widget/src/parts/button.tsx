import type { ReactElement, ReactNode } from 'react';
import type { IconName } from '../views/icons/icon-name.ts';
import { Icon } from '../views/icons/icon.tsx';

/** Properties of {@link Button}. */
export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main`: the one thing to do; `second`: as big, outlined; `quiet`: small, for going back or passing. */
  readonly look?: 'main' | 'second' | 'quiet';
  readonly icon?: IconName | undefined;
  /** The longer name for screen readers; must hold the visible words. */
  readonly longName?: string;
  /** Nothing to do yet: stays reachable rather than being disabled, so that the focus is never lost. */
  readonly waits?: boolean;
  /** A button that stays pressed: said by a tick too. */
  readonly isPressed?: boolean;
}

/** A native button, with words always. */
export function Button({
  children,
  onPress,
  look = 'second',
  icon,
  longName,
  waits,
  isPressed,
}: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={`jalon-button jalon-button-${look}`}
      aria-label={longName}
      aria-pressed={isPressed}
      aria-disabled={waits ? true : undefined}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
