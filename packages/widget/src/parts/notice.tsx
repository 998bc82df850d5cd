import type { ReactElement } from 'react';
import { Button } from './button.tsx';

/** Properties of {@link Notice}. */
export interface NoticeProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly ok: string;
  readonly onClose: () => void;
}

/** Something to know, above the screen, until it is closed. It stops nothing. */
export function Notice({ label, lines, ok, onClose }: NoticeProps): ReactElement {
  return (
    <div className="jalon-notice" role="status" aria-label={label}>
      <div>
        {lines.map((line) => (
          <p key={line} className="jalon-sentence">
            {line}
          </p>
        ))}
      </div>
      <Button onPress={onClose}>{ok}</Button>
    </div>
  );
}
