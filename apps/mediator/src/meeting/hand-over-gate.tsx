import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { Desk } from '../desk/desk.ts';
import { Loading } from '../parts/loading.tsx';
import { CalledPage } from './called-page.tsx';
import { useHandedOver, useIsFlagged } from './use-hand-over.ts';

const HandedOverPage = lazy(async () => ({ default: (await import('./handed-over-page.tsx')).HandedOverPage }));

/** Properties of {@link HandOverGate}. */
export interface HandOverGateProps {
  readonly desk: Desk | null;
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
  readonly children: ReactNode;
}

/** The app, unless somebody else holds the device: then the diagnostic alone, or a page that calls the helper. */
export function HandOverGate({ desk, onLock, onOpen, children }: HandOverGateProps): ReactNode {
  const handed = useHandedOver();
  const isFlagged = useIsFlagged();
  const isElsewhere = isFlagged && handed === null;
  useEffect(() => {
    if (isElsewhere) desk?.vault.lock();
  }, [isElsewhere, desk]);
  if (handed !== null)
    return (
      <Suspense fallback={<Loading />}>
        <HandedOverPage handed={handed} desk={desk} onLock={onLock} onOpen={onOpen} />
      </Suspense>
    );
  return isElsewhere ? <CalledPage onLock={onLock} onOpen={onOpen} /> : children;
}
