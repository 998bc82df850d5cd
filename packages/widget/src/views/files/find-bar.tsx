import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { FilesWords } from './files-words.ts';

/** Properties of {@link FindBar}. */
export interface FindBarProps {
  readonly words: FilesWords;
  readonly onFind: (text: string) => void;
}

/** A box that looks for files by their name, in every folder. */
export function FindBar({ words, onFind }: FindBarProps): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onFind(text);
  };
  return (
    <form className="jv-toolbar jv-name-form" noValidate autoComplete="off" onSubmit={submit}>
      <TextBox id={id} label={words.findLabel} value={text} inputMode="search" enterKeyHint="search" onText={setText} />
      <button type="submit" className="jv-tool">
        <Icon name="magnifier" size={20} />
        {words.find}
      </button>
    </form>
  );
}
