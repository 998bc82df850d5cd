import type { ReactElement } from 'react';
import { TogetherDrawing } from '../drawings/together-drawing.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWidget } from '../parts/widget-context.ts';

/** Properties of {@link HelpDialog}. */
export interface HelpDialogProps {
  /** In an activity, being helped is noted; elsewhere there is nothing to note. */
  readonly isActivity: boolean;
  /** It is noted already for this activity. */
  readonly isAssisted: boolean;
  /** What is asked, said in other words; where the activity has none, nothing is shown. */
  readonly otherwise?: readonly string[];
  readonly onClose: () => void;
}

/** "Show this screen to somebody"; and for who is alone, where to find them. */
export function HelpDialog({ isActivity, isAssisted, otherwise, onClose }: HelpDialogProps): ReactElement {
  const { messages, locale, mode, people, send, announce } = useWidget();
  const { help, activity } = messages;

  function helped(): void {
    if (send({ type: 'helped' }) === null) announce(activity.assisted);
    onClose();
  }

  return (
    <Dialog
      title={help.title}
      lines={mode === 'alone' ? help.alone : help.withHelper}
      drawing={<TogetherDrawing />}
      onClose={onClose}
    >
      {otherwise && (
        <div className="jalon-section">
          <p className="jalon-sentence">{help.otherwise}</p>
          {otherwise.map((line) => (
            <p key={line} className="jalon-sentence">
              <strong>{line}</strong>
            </p>
          ))}
        </div>
      )}
      {mode === 'alone' && people.length > 0 && (
        <div className="jalon-section">
          <p className="jalon-sentence">{help.where}</p>
          <ul className="jalon-list">
            {people.slice(0, 2).map((resource) => (
              <li key={resource.id}>
                <strong>{resource.title[locale]}</strong>
                {resource.where && <span className="jalon-sentence">{resource.where[locale]}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isAssisted && <p className="jalon-sentence">{help.noted}</p>}
      <div className="jalon-dialog-buttons">
        {isActivity && !isAssisted && <Button onPress={helped}>{help.helped}</Button>}
        <Button look="main" onPress={onClose}>
          {isActivity ? help.goOn : help.close}
        </Button>
      </div>
    </Dialog>
  );
}
