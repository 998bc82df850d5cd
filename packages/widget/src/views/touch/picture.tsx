import type { TouchPicture } from '@jalon/items';
import { isReadable, MOST_ZOOM, tidyLook, viewOf } from '@jalon/items/simulations/touch';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useActionInput } from '../parts/use-action-input.ts';
import { Drawing, HEIGHT, WIDTH } from './drawing.tsx';
import type { TouchPartProps } from './part-props.ts';
import { usePinch } from './use-pinch.ts';

/** How much a button, a key or a turn of the wheel enlarges. */
const STEP = 1;

/** How far an arrow key moves the picture, as a share of what is in view. */
const MOVE = 0.25;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A picture to enlarge with two fingers; by buttons, keys or the wheel too, unless pinching is the skill. */
export function Picture({
  picture,
  state,
  words,
  construct,
  onAction,
}: TouchPartProps & { readonly picture: TouchPicture }): ReactElement {
  const { onPointerDownCapture, inputOf } = useActionInput();
  const area = useRef<HTMLDivElement>(null);
  const isFree = !construct.includes('touch.pinch');
  const lookAt = (to: typeof state.look, input: 'mouse' | 'touch' | 'keyboard'): void => {
    const { zoom, x, y } = tidyLook(to);
    onAction({ type: 'look', zoom: String(zoom), x: String(x), y: String(y), input });
  };
  const zoomBy = (step: number, input: 'mouse' | 'touch' | 'keyboard'): void =>
    lookAt({ ...state.look, zoom: state.look.zoom + step }, input);
  const pinch = usePinch({
    look: state.look,
    mouse: isFree,
    onLook: lookAt,
    onEarly: () => onAction({ type: 'almost', how: 'early' }),
  });
  const { left, top, side } = viewOf(pinch.look);

  const latest = useRef(zoomBy);
  useEffect(() => {
    latest.current = zoomBy;
  });
  // React listens to the wheel without being allowed to stop the page from scrolling.
  useEffect(() => {
    const node = area.current;
    if (node === null || !isFree) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      latest.current(event.deltaY < 0 ? STEP : -STEP, 'mouse');
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => node.removeEventListener('wheel', onWheel);
  }, [isFree]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const arrow = ARROWS[event.key];
    const step = event.key === '+' || event.key === '=' ? STEP : event.key === '-' ? -STEP : 0;
    if (!isFree || (arrow === undefined && step === 0)) return;
    event.preventDefault();
    if (arrow === undefined) return zoomBy(step, 'keyboard');
    const view = viewOf(state.look);
    const to = {
      x: view.left + view.side / 2 + arrow[0] * side * MOVE,
      y: view.top + view.side / 2 + arrow[1] * side * MOVE,
    };
    lookAt({ ...state.look, ...to }, 'keyboard');
  };
  const button = (step: number, word: string, sign: string, isLast: boolean): ReactElement => (
    <button
      type="button"
      className="jv-tool"
      data-zoom={step > 0 ? 'in' : 'out'}
      aria-disabled={isLast}
      onClick={(event) => zoomBy(step, inputOf(event))}
    >
      <span aria-hidden="true">{sign}</span>
      {word}
    </button>
  );
  const readable = picture.details.filter((one) => isReadable(one, pinch.look)).map(({ text }) => text);
  return (
    <>
      <div
        className="jv-zoomed"
        ref={area}
        role="img"
        tabIndex={isFree ? 0 : undefined}
        data-look=""
        aria-label={[picture.alternative, ...(isFree ? [words.keys] : []), ...readable].join(' ')}
        onKeyDown={onKeyDown}
        {...pinch.props}
      >
        <Drawing picture={picture} view={`${left * WIDTH} ${top * HEIGHT} ${side * WIDTH} ${side * HEIGHT}`} />
      </div>
      {isFree ? (
        <div className="jv-toolbar jv-pager" onPointerDownCapture={onPointerDownCapture}>
          {button(-STEP, words.smaller, '−', state.look.zoom <= 1)}
          {button(STEP, words.larger, '+', state.look.zoom >= MOST_ZOOM)}
        </div>
      ) : null}
    </>
  );
}
