import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';

/** Properties of {@link BackButton}. */
export interface BackButtonProps {
  readonly word: string;
  readonly onBack: () => void;
}

/** The way back within a simulated world: always first, arrow and word. */
export function BackButton({ word, onBack }: BackButtonProps): ReactElement {
  return (
    <button type="button" className="jv-tool" onClick={onBack}>
      <Icon name="arrow-back" size={20} />
      {word}
    </button>
  );
}
