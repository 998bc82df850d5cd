import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Unbroken } from './unbroken.tsx';

/** Properties of {@link Dialog}. */
export interface DialogProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly drawing?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A native modal dialog: focus comes in and goes back, Escape closes. Mounted means open. */
export function Dialog({ title, lines, drawing, children, onClose }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
    heading.current?.focus();
    return () => current?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="jalon-dialog"
      aria-labelledby={id}
      onCancel={(event) => (event.preventDefault(), onClose())}
    >
      {drawing}
      <h2 id={id} ref={heading} tabIndex={-1} className="jalon-title">
        <Unbroken text={title} />
      </h2>
      {lines.map((line) => (
        <p key={line} className="jalon-sentence">
          <Unbroken text={line} />
        </p>
      ))}
      {children}
    </dialog>
  );
}
