import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useActionInput } from '../parts/use-action-input.ts';
import { ChosenNote } from './chosen-note.tsx';
import { MoreButton } from './more-button.tsx';
import { OpenMenu } from './open-menu.tsx';
import type { TouchPartProps } from './part-props.ts';
import { useSwipe } from './use-swipe.ts';

/** One card at a time, paged through by swiping; by buttons, the arrow keys or the mouse too, unless swiping is the skill. */
export function Cards(props: TouchPartProps): ReactElement | null {
  const { world, state, words, construct, longPress, onAction } = props;
  const { onPointerDownCapture, inputOf } = useActionInput();
  const isFree = !construct.includes('touch.swipe');
  const swipe = useSwipe({
    mouse: isFree,
    onSwipe: (way, input) => onAction({ type: 'swipe', way, input }),
    onSmall: () => onAction({ type: 'almost', how: 'small' }),
  });
  const at = world.cards.findIndex(({ id }) => id === state.shown);
  const card = world.cards[at];
  if (card === undefined) return null;
  const press = longPress(card.id);
  const turn = (event: KeyboardEvent<HTMLElement>): void => {
    press.onKeyDown(event);
    const way = ({ ArrowRight: 'next', ArrowLeft: 'previous' } as const)[event.key as 'ArrowRight' | 'ArrowLeft'];
    if (!isFree || way === undefined) return;
    event.preventDefault();
    onAction({ type: 'swipe', way, input: 'keyboard' });
  };
  const both =
    (one: (event: PointerEvent<HTMLElement>) => void, other: (event: PointerEvent<HTMLElement>) => void) =>
    (event: PointerEvent<HTMLElement>): void => {
      one(event);
      other(event);
    };
  const button = (way: 'next' | 'previous', isLast: boolean): ReactElement => (
    <button
      type="button"
      className="jv-tool"
      data-way={way}
      aria-disabled={isLast}
      onClick={(event) => onAction({ type: 'swipe', way, input: inputOf(event) })}
    >
      {words[way]}
    </button>
  );
  return (
    <>
      <section
        className="jv-cards"
        aria-label={`${card.title}. ${words.place(at + 1, world.cards.length)}`}
        tabIndex={0}
        data-card={card.id}
        {...press}
        {...swipe.props}
        onPointerDown={both(press.onPointerDown, swipe.props.onPointerDown)}
        onPointerMove={both(press.onPointerMove, swipe.props.onPointerMove)}
        onPointerUp={both(press.onPointerUp, swipe.props.onPointerUp)}
        onPointerCancel={() => {
          press.onPointerCancel();
          swipe.props.onPointerCancel();
        }}
        onKeyDown={turn}
      >
        <div className="jv-card" style={{ transform: `translateX(${swipe.moved}px)` }}>
          <Icon name={card.icon} size={88} />
          <p>
            <strong>{card.title}</strong>
          </p>
          <p>{card.text}</p>
        </div>
      </section>
      <ChosenNote {...props} />
      <div className="jv-toolbar jv-pager" onPointerDownCapture={onPointerDownCapture}>
        {isFree ? button('previous', at === 0) : null}
        <span className="jv-quiet">{words.place(at + 1, world.cards.length)}</span>
        {isFree ? button('next', at === world.cards.length - 1) : null}
        <MoreButton {...props} card={card} />
      </div>
      <OpenMenu {...props} />
    </>
  );
}
