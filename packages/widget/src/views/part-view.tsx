import type { ItemPart } from '@jalon/items';
import { useEffect, useState, type ReactElement } from 'react';
import { refuseAbsent } from './absent-part.ts';
import { loadPart, partDrawing } from './item-parts.ts';
import type { ViewMessages } from './view-messages.ts';

/** Properties of {@link PartView}. */
export interface PartViewProps {
  readonly part: ItemPart;
  /** The state that the engine keeps for what is shown. */
  readonly state: unknown;
  readonly messages: ViewMessages;
  /** What its drawing receives. */
  readonly shown: object;
}

/** A simulated world or a way of asking, by its name, once its drawing is there. */
export function PartView({ part, state, messages, shown }: PartViewProps): ReactElement {
  const [status, setStatus] = useState<{ readonly failed?: unknown }>({});
  const Drawing = partDrawing(part);
  const isWaiting = Drawing === undefined;
  refuseAbsent(part, state);
  useEffect(() => {
    if (!isWaiting) return;
    let isHere = true;
    void loadPart(part).then(
      () => isHere && setStatus({}),
      (failed: unknown) => isHere && setStatus({ failed }),
    );
    return () => {
      isHere = false;
    };
  }, [isWaiting, part]);

  if (Drawing !== undefined) return <Drawing {...shown} />;
  // Caught around the view: the activity is closed as a technical failure, and the person is told.
  if ('failed' in status) throw status.failed;
  return <p className="jalon-sentence">{messages.loading}</p>;
}
