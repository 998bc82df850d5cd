import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import { useCommitted } from '../../session/use-latest.ts';

/** Properties of {@link NameForm}. */
export interface NameFormProps {
  readonly label: string;
  /** What stands in the box at first. */
  readonly name: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** A box to write a name in, with what stands in it chosen, so that typing replaces it. */
export function NameForm({ label, name, confirm, cancel, onName, onCancel }: NameFormProps): ReactElement {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(name);
  useCommitted(() => {
    const box = form.current?.querySelector('input');
    box?.focus();
    box?.select();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onName(text);
  };
  return (
    <form className="jv-name-form" ref={form} noValidate autoComplete="off" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <TextBox id={id} value={text} onText={setText} />
      <button type="submit" className="jv-tool jv-tool-main">
        {confirm}
      </button>
      <button type="button" className="jv-tool" onClick={onCancel}>
        {cancel}
      </button>
    </form>
  );
}
