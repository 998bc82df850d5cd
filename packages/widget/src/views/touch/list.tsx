import { useRef, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { useActionInput } from '../parts/use-action-input.ts';
import { useSeen } from '../parts/use-seen.ts';
import { ChosenNote } from './chosen-note.tsx';
import { MoreButton } from './more-button.tsx';
import { OpenMenu } from './open-menu.tsx';
import type { TouchPartProps } from './part-props.ts';

/** A list whose things open with a tap and have a menu with a long press; it scrolls by itself. */
export function List(props: TouchPartProps): ReactElement {
  const { world, state, words, longPress, onAction } = props;
  const { onPointerDownCapture, inputOf } = useActionInput();
  const scroller = useRef<HTMLDivElement>(null);
  useSeen(scroller, 'card', state.seen, (card) => onAction({ type: 'see', card }));
  const opened = world.cards.find(({ id }) => id === state.shown);
  if (opened !== undefined) {
    return (
      <>
        <div className="jv-toolbar">
          <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
        </div>
        <div className="jv-scroll jv-card" data-card={opened.id} tabIndex={-1}>
          <Icon name={opened.icon} size={88} />
          <h2>{opened.title}</h2>
          <p>{opened.text}</p>
        </div>
      </>
    );
  }
  return (
    <>
      <div
        className="jv-scroll"
        role="region"
        aria-label={words.list}
        tabIndex={0}
        ref={scroller}
        onPointerDownCapture={onPointerDownCapture}
      >
        <ul className="jv-rows">
          {world.cards.map((card) => (
            <li key={card.id} className="jv-touch-row" data-card={card.id}>
              <button
                type="button"
                className="jv-row"
                {...(world.menu === undefined ? {} : longPress(card.id))}
                onClick={(event) => onAction({ type: 'tap', card: card.id, input: inputOf(event) })}
              >
                <Icon name={card.icon} />
                <span>{card.title}</span>
              </button>
              <MoreButton {...props} card={card} />
            </li>
          ))}
        </ul>
      </div>
      <ChosenNote {...props} />
      <OpenMenu {...props} />
    </>
  );
}
