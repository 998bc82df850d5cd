import type { ReactElement } from 'react';
import type { Phase } from '@jalon/diagnostic';
import { BenchDrawing } from '../drawings/bench-drawing.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWidget } from '../parts/widget-context.ts';

/** Properties of {@link StopDialog}. */
export interface StopDialogProps {
  readonly phase: Phase;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Stopping is always possible and loses nothing; at the two ends it says how to leave. */
export function StopDialog({ phase, onErase, onClose }: StopDialogProps): ReactElement {
  const { messages, send } = useWidget();
  const { stop } = messages;
  const drawing = <BenchDrawing />;

  if (phase === 'welcome') {
    return (
      <Dialog title={stop.welcome.title} lines={stop.welcome.lines} drawing={drawing} onClose={onClose}>
        <div className="jalon-dialog-buttons">
          <Button look="main" onPress={onClose}>
            {stop.welcome.close}
          </Button>
        </div>
      </Dialog>
    );
  }
  const isResult = phase === 'result';
  const words = isResult ? stop.result : stop;
  return (
    <Dialog title={words.title} lines={words.lines} drawing={drawing} onClose={onClose}>
      <div className="jalon-dialog-buttons">
        <Button
          onPress={() => {
            onClose();
            if (isResult) onErase();
            else send({ type: 'stop' });
          }}
        >
          {isResult ? stop.result.erase : stop.confirm}
        </Button>
        <Button look="main" onPress={onClose}>
          {isResult ? stop.result.close : stop.goOn}
        </Button>
      </div>
    </Dialog>
  );
}
