import type { ReactElement } from 'react';
import { BenchDrawing } from '../drawings/bench-drawing.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWidget } from '../parts/widget-context.ts';
import { practiceWords } from './locales/practice-words.ts';

/** Properties of {@link LeaveDialog}. */
export interface LeaveDialogProps {
  /** In a path or a service; elsewhere one closes the page. */
  readonly isUnderWay: boolean;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Stopping is always possible: it says that nothing is lost, and where one goes. */
export function LeaveDialog({ isUnderWay, onLeave, onClose }: LeaveDialogProps): ReactElement {
  const { messages, locale } = useWidget();
  const { leave } = practiceWords(locale);
  const { welcome } = messages.stop;
  if (!isUnderWay) {
    return (
      <Dialog title={welcome.title} lines={welcome.lines} drawing={<BenchDrawing />} onClose={onClose}>
        <div className="jalon-dialog-buttons">
          <Button look="main" onPress={onClose}>
            {welcome.close}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={leave.title} lines={leave.lines} drawing={<BenchDrawing />} onClose={onClose}>
      <div className="jalon-dialog-buttons">
        <Button
          onPress={() => {
            onClose();
            onLeave();
          }}
        >
          {leave.confirm}
        </Button>
        <Button look="main" onPress={onClose}>
          {leave.stay}
        </Button>
      </div>
    </Dialog>
  );
}
