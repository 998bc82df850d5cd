import type { ActionInput, PointingAction, PointingState, PointingTarget, PointingWorld } from '@jalon/items';
import { useRef, type MouseEvent, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useActionInput } from '../parts/use-action-input.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { Target } from './target.tsx';
import { pointingWords } from './pointing-words.ts';

/** Milliseconds between two taps that still make a double tap; generous, and never scored. */
const DOUBLE_TAP = 700;

/** A surface with things to press. A press beside them is told apart from a press on them. */
export function PointingView({
  world,
  state,
  locale,
  onAction,
}: WorldViewProps<PointingWorld, PointingState, PointingAction>): ReactElement {
  const words = pointingWords[locale];
  const { onPointerDownCapture, inputOf } = useActionInput();
  const lastPress = useRef<{ readonly target: string; readonly at: number; readonly input: ActionInput } | null>(null);
  const double = world.gesture === 'double';
  const label = (id: string | null): string => world.targets.find((target) => target.id === id)?.label ?? '';

  const press = (target: PointingTarget) => (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    const input = inputOf(event);
    const previous = lastPress.current?.target === target.id ? lastPress.current : null;
    lastPress.current = { target: target.id, at: event.timeStamp, input };
    if (!double) return onAction({ type: 'press', target: target.id, input });
    const secondTap = input === 'touch' && previous?.input === 'touch' && event.timeStamp - previous.at <= DOUBLE_TAP;
    const onceMoreByKeys = input === 'keyboard' && state.selected === target.id;
    if (secondTap || onceMoreByKeys) {
      lastPress.current = null;
      return onAction({ type: 'open', target: target.id, input });
    }
    // The second click of a double click is told by `dblclick`, which honours the delay set in the system.
    if (input === 'mouse' && event.detail > 1 && previous !== null) return undefined;
    return onAction({ type: 'press', target: target.id, input });
  };
  const open = (target: PointingTarget) => (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    const previous = lastPress.current;
    if (!double || previous?.input !== 'mouse' || previous.target !== target.id) return;
    lastPress.current = null;
    onAction({ type: 'open', target: target.id, input: 'mouse' });
  };
  const miss = (event: MouseEvent<HTMLElement>): void => {
    lastPress.current = null;
    onAction({ type: 'press', target: null, input: inputOf(event) });
  };

  return (
    <div className="jv-pointing">
      {/* A press beside the targets is a pointer's own mishap: the keyboard has no equivalent and needs none. */}
      <div
        className="jv-surface"
        role="group"
        aria-label={words.surface}
        style={{ width: world.surface.width, height: world.surface.height }}
        onPointerDownCapture={onPointerDownCapture}
        onClick={miss}
      >
        {world.targets.map((target) => (
          <Target
            key={target.id}
            target={target}
            selected={double ? state.selected === target.id : state.pressed.at(-1) === target.id}
            opened={state.opened.includes(target.id)}
            onPress={press(target)}
            onDouble={open(target)}
            onEnter={double ? () => onAction({ type: 'open', target: target.id, input: 'keyboard' }) : undefined}
          />
        ))}
      </div>
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.opened.length > before.opened.length) return words.opened(label(after.opened.at(-1) ?? null));
          const now = after.pressed.at(-1);
          return now !== undefined && after.pressed !== before.pressed ? words.pressed(label(now)) : null;
        }}
      />
    </div>
  );
}
