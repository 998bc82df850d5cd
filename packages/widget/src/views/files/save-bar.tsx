import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link SaveBar}. */
export interface SaveBarProps {
  /** The name proposed. */
  readonly name: string;
  /** Name of the folder shown: where it will be saved. */
  readonly folder: string;
  readonly words: FilesWords;
  readonly onSave: (name: string) => void;
}

/** The foot of a box that saves: the name of the document, the folder it goes to, and the button. */
export function SaveBar({ name, folder, words, onSave }: SaveBarProps): ReactElement {
  const id = useId();
  const [text, setText] = useState(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(text);
  };
  return (
    <form className="jv-toolbar jv-holding jv-name-form" noValidate autoComplete="off" onSubmit={submit}>
      <label htmlFor={id}>{words.fileName}</label>
      <TextBox id={id} value={text} onText={setText} />
      <span className="jv-file-name">{words.saveIn(folder)}</span>
      <button type="submit" className="jv-tool jv-tool-main">
        {words.save}
      </button>
    </form>
  );
}
