import type { ActionInput, MenuEntry } from '@jalon/items';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useActionInput } from './use-action-input.ts';
import { useCommitted } from '../../session/use-latest.ts';

/** Properties of {@link ContextMenu}. */
export interface ContextMenuProps {
  readonly entries: readonly MenuEntry[];
  /** Whose menu it is. */
  readonly label: string;
  readonly top: number | string;
  readonly left: number | string;
  readonly onChoose: (entry: string, input: ActionInput) => void;
  readonly onClose: () => void;
}

/** The small menu of a thing, open. The first entry has the focus; arrows go from one to the next; Escape closes. */
export function ContextMenu({ entries, label, top, left, onChoose, onClose }: ContextMenuProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const { onPointerDownCapture, inputOf } = useActionInput();
  const isPressed = useRef(false);
  useCommitted(() => {
    list.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key !== 'Escape' && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) onClose();
    else buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <div
      className="jv-menu"
      role="menu"
      aria-label={label}
      ref={list}
      style={{ top, left }}
      onPointerDownCapture={(event) => {
        isPressed.current = true;
        onPointerDownCapture(event);
      }}
      // The finger that opened the menu may be lifted over it: only a press that began here counts.
      onClickCapture={(event) => {
        if (event.detail !== 0 && !isPressed.current) event.stopPropagation();
      }}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map(({ id, label: words }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          className="jv-row"
          data-entry={id}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(id, inputOf(event));
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
