import type { ReactElement } from 'react';
import { BenchDrawing } from '../drawings/bench-drawing.tsx';
import { Mark } from '../drawings/mark.tsx';
import { Button } from '../parts/button.tsx';

/** Properties of {@link MessageScreen}. */
export interface MessageScreenProps {
  /** The first line is the heading. */
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** When the diagnostic cannot go on: what it is, that nobody is to blame, and the one thing to do. */
export function MessageScreen({ lines: [title, ...lines], action }: MessageScreenProps): ReactElement {
  return (
    <div className="jalon-frame">
      <div className="jalon-strip">
        <Mark />
      </div>
      <div className="jalon-main" role="alert">
        <BenchDrawing />
        <div className="jalon-heading">
          <h1 className="jalon-title">{title}</h1>
          {lines.map((line) => (
            <p key={line} className="jalon-sentence">
              {line}
            </p>
          ))}
        </div>
        {action && (
          <div className="jalon-actions">
            <Button look="main" onPress={action.onPress}>
              {action.label}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
