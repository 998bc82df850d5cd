import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';

/** Properties of {@link FieldMessage}. */
export interface FieldMessageProps {
  readonly id: string;
  readonly text: string;
}

/** What there is to mend in a field, calmly: a pencil and a sentence, no red cross. */
export function FieldMessage({ id, text }: FieldMessageProps): ReactElement {
  return (
    <p className="jv-field-message" id={id}>
      <Icon name="pencil" size={20} />
      <span>{text}</span>
    </p>
  );
}
