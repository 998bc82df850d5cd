import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link SaveBar}. */
export interface SaveBarProps {
  /** The name proposed. */
  readonly name: string;
  readonly words: FilesWords;
  readonly onSave: (name: string) => void;
}

/** The foot of a box that saves: the name of the document, and the button. It goes to the folder shown. */
export function SaveBar({ name, words, onSave }: SaveBarProps): ReactElement {
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
      <button type="submit" className="jv-tool jv-tool-main">
        {words.save}
      </button>
    </form>
  );
}
