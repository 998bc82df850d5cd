import type { MailAction, MailMessage } from '@jalon/items';
import type { ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailAttachment}. */
export interface MailAttachmentProps {
  readonly attachment: MailMessage['attachments'][number];
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** An attachment opened: a sheet of paper. */
export function MailAttachment({ attachment, words, onAction }: MailAttachmentProps): ReactElement {
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToMessage} onBack={() => onAction({ type: 'back' })} />
      </div>
      <div className="jv-scroll jv-paper-desk">
        <div className="jv-paper">
          <h2 tabIndex={-1}>{attachment.name}</h2>
          {attachment.lines.map((line, index) => (
            <p key={`${index} ${line}`}>{line}</p>
          ))}
        </div>
      </div>
    </>
  );
}
