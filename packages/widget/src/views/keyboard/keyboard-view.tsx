import type { KeyboardAction, KeyboardState, KeyboardWorld } from '@jalon/items';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { keyboardWords } from './keyboard-words.ts';
import { writingOf } from './writing-of.ts';

/** Boxes to type in, and where there is one a text to copy from: native boxes, with all help with spelling off. */
export function KeyboardView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<KeyboardWorld, KeyboardState, KeyboardAction>): ReactElement {
  const words = keyboardWords[locale];
  const id = useId();
  const [isLocked, setLocked] = useState(false);
  const watchLock = (event: KeyboardEvent<HTMLElement>): void => {
    const locked = event.getModifierState('CapsLock');
    setLocked(locked);
    // The lock counts once a letter is typed with it: pressing it by mistake and again is no slip.
    if (locked && event.type === 'keydown' && /^\p{L}$/u.test(event.key))
      onAction({ type: 'notice', what: 'caps-lock' });
  };
  const copied = (): void => onAction({ type: 'notice', what: 'copied' });
  return (
    <WorldFrame kind="keyboard" title={world.name} messages={messages}>
      <div className="jv-form jv-scroll" onKeyDown={watchLock} onKeyUp={watchLock} onCopy={copied} onCut={copied}>
        {world.model === undefined ? null : (
          <div className="jv-field">
            <label htmlFor={`${id}-model`}>{world.model.label}</label>
            <textarea
              id={`${id}-model`}
              className="jv-text-box jv-model"
              data-model=""
              readOnly
              rows={1 + Math.floor(world.model.text.length / 34)}
              defaultValue={world.model.text}
            />
          </div>
        )}
        {world.boxes.map((box) => (
          <div className="jv-field" key={box.id} data-box={box.id}>
            <label htmlFor={`${id}-${box.id}`}>{box.label}</label>
            <TextBox
              id={`${id}-${box.id}`}
              value={state.texts[box.id] ?? ''}
              {...(box.lines !== undefined && { lines: box.lines })}
              onText={(text, how) => onAction({ type: 'write', box: box.id, text, by: writingOf(how) })}
            />
          </div>
        ))}
        {/* Always there, so that nothing moves; as a keyboard has a small lamp. */}
        <p className="jv-quiet" role="status">
          {isLocked ? words.locked : ''}
        </p>
      </div>
    </WorldFrame>
  );
}
