import type { MailAction, MailWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailMove}. */
export interface MailMoveProps {
  readonly folders: NonNullable<MailWorld['folders']>;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** The folders in which a message can be put away. */
export function MailMove({ folders, words, onAction }: MailMoveProps): ReactElement {
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToMessage} onBack={() => onAction({ type: 'back' })} />
      </div>
      <div className="jv-scroll">
        <h2 className="jv-pad" tabIndex={-1}>
          {words.moveWhere}
        </h2>
        <ul className="jv-rows">
          {folders.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="jv-row"
                data-folder={id}
                onClick={() => onAction({ type: 'put', folder: id })}
              >
                <Icon name="folder" />
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
