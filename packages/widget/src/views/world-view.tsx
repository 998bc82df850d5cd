import type { World } from '@jalon/items';
import { useEffect, useState, type ReactElement } from 'react';
import { refuseAbsent } from './absent-world.ts';
import type { WorldViewProps } from './parts/view-props.ts';
import { loadWorld, worldPart } from './world-parts.ts';

/** A simulated world, by its kind. The state is the one that the engine keeps for a world of that kind. */
export function WorldView(props: WorldViewProps<World, unknown, unknown>): ReactElement {
  const { world, state, messages } = props;
  const [status, setStatus] = useState<{ readonly failed?: unknown }>({});
  const View = worldPart(world.kind);
  const isWaiting = View === undefined;
  refuseAbsent(world.kind, state);
  useEffect(() => {
    if (!isWaiting) return;
    let isHere = true;
    void loadWorld(world.kind).then(
      () => isHere && setStatus({}),
      (failed: unknown) => isHere && setStatus({ failed }),
    );
    return () => {
      isHere = false;
    };
  }, [isWaiting, world.kind]);

  if (View !== undefined) return <View {...props} />;
  // Caught around the view: the activity is closed as a technical failure, and the person is told.
  if ('failed' in status) throw status.failed;
  return <p className="jalon-sentence">{messages.loading}</p>;
}
