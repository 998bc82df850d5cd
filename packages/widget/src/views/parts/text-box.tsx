import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';

/** More than anybody types in an answer; the engine refuses what is longer. */
const LONGEST_TEXT = 2000;

/** Properties of {@link TextBox}. */
export interface TextBoxProps {
  readonly id: string;
  readonly value: string;
  /** The whole text, and the `inputType` of the change where the browser tells it. */
  readonly onText: (text: string, how: string) => void;
  /** Several lines. */
  readonly lines?: number;
  readonly inputMode?: 'text' | 'email' | 'decimal' | 'search' | 'tel' | 'url';
  readonly enterKeyHint?: 'search' | 'send';
  readonly label?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
  /** Dots in place of letters. */
  readonly secret?: boolean;
  readonly describedBy?: string;
}

/**
 * A text box that leaves typing to the browser (caret, composition, dictation) and hands every change on. The
 * value is set from outside only where it differs, so that undo works and the caret never jumps. All help with
 * spelling is off: what is typed is the person's own.
 */
export function TextBox(props: TextBoxProps): ReactElement {
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [first] = useState(props.value);
  useLayoutEffect(() => {
    if (box.current !== null && box.current.value !== props.value) box.current.value = props.value;
  }, [props.value]);
  const common = {
    ref: box,
    id: props.id,
    className: 'jv-text-box',
    defaultValue: first,
    onInput: (event: {
      readonly currentTarget: { readonly value: string };
      readonly nativeEvent: Event & { readonly inputType?: string };
    }): void => props.onText(event.currentTarget.value, event.nativeEvent.inputType ?? ''),
    maxLength: LONGEST_TEXT,
    autoComplete: 'off',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: 'false',
    'aria-label': props.label,
    'aria-required': props.required === true ? true : undefined,
    'aria-invalid': props.invalid === true ? true : undefined,
    'aria-describedby': props.describedBy,
  } as const;
  if (props.lines !== undefined) return <textarea {...common} rows={props.lines} />;
  return (
    <input
      {...common}
      type={props.secret === true ? 'password' : 'text'}
      inputMode={props.inputMode}
      enterKeyHint={props.enterKeyHint}
    />
  );
}
