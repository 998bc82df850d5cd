import type { MailAction, MailWorld } from '@jalon/items';
import { useState, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailFiles}. */
export interface MailFilesProps {
  readonly files: NonNullable<MailWorld['files']>;
  readonly attached: readonly string[];
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** The paperclip: what is attached, each with a way to take it out, and the files to choose from while one is being chosen. */
export function MailFiles({ files, attached, words, onAction }: MailFilesProps): ReactElement {
  const [open, setOpen] = useState(false);
  const isAttached = ({ id }: { readonly id: string }): boolean => attached.includes(id);
  return (
    <>
      <ul className="jv-attachments" aria-label={words.attachments}>
        {files.filter(isAttached).map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="jv-tool"
              data-detach={file.id}
              onClick={() => onAction({ type: 'detach', file: file.id })}
            >
              <Icon name="paperclip" size={20} />
              {file.name}
              <span className="jv-mark">{words.detach}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="jv-tool" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="paperclip" size={20} />
        {words.attach}
      </button>
      {open ? (
        <ul className="jv-attachments" aria-label={words.files}>
          {files
            .filter((file) => !isAttached(file))
            .map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  className="jv-tool"
                  data-attach={file.id}
                  onClick={() => {
                    setOpen(false);
                    onAction({ type: 'attach', file: file.id });
                  }}
                >
                  <Icon name="sheet" size={20} />
                  {file.name}
                </button>
              </li>
            ))}
        </ul>
      ) : null}
    </>
  );
}
