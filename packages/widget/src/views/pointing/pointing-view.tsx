import type { ActionInput, PointingAction, PointingState, PointingTarget, PointingWorld } from '@jalon/items';
import { useRef, type MouseEvent, type PointerEvent, type ReactElement } from 'react';
import { ContextMenu } from '../parts/context-menu.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useActionInput } from '../parts/use-action-input.ts';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import { useLongPress } from '../parts/use-long-press.ts';
import { useSeen } from '../parts/use-seen.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { Target } from './target.tsx';
import { pointingWords } from './pointing-words.ts';
import { useDoublePress } from './use-double-press.ts';

/** Milliseconds between two taps that still make a double tap; generous, and never scored. */
const DOUBLE_TAP = 700;

/** Pixels that a finger may wander between two taps. */
const TAP_SLIP = 40;

/** A surface with things to press. A press beside them is told apart from a press on them. */
export function PointingView({
  world,
  state,
  locale,
  construct,
  onAction,
}: WorldViewProps<PointingWorld, PointingState, PointingAction>): ReactElement {
  const words = pointingWords[locale];
  const { onPointerDownCapture, inputOf } = useActionInput();
  const area = useRef<HTMLDivElement>(null);
  const lastPress = useRef<{ readonly target: string; readonly at: number; readonly input: ActionInput } | null>(null);
  const double = world.gesture === 'double';
  const isRight = world.gesture === 'right';
  const labelOf = (id: string | null | undefined): string => world.targets.find((one) => one.id === id)?.label ?? '';
  const open = (target: string, input: ActionInput): void => {
    lastPress.current = null;
    pair.received();
    onAction({ type: 'open', target, input });
  };

  const pair = useDoublePress((how) => onAction({ type: 'almost', how }));
  const longPress = useLongPress({
    others: true,
    onMenu: (target, input) => onAction({ type: 'menu', target, input }),
  });
  useSeen(area, 'target', world.window === undefined ? [''] : state.seen, (target) => {
    if (world.window !== undefined) onAction({ type: 'see', target });
  });
  useFocusOnChange(
    state.menu ?? '',
    area,
    (within) => (state.menu === null ? within.querySelector('[aria-pressed="true"]') : null),
    'lost',
  );

  const press = (target: PointingTarget) => (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    if (state.menu !== null) return onAction({ type: 'close' });
    const input = inputOf(event);
    const previous = lastPress.current?.target === target.id ? lastPress.current : null;
    lastPress.current = { target: target.id, at: event.timeStamp, input };
    if (!double) return onAction({ type: 'press', target: target.id, input });
    const secondTap = input === 'touch' && previous?.input === 'touch' && event.timeStamp - previous.at <= DOUBLE_TAP;
    const onceMoreByKeys = input === 'keyboard' && state.selected === target.id;
    if (secondTap || onceMoreByKeys) return open(target.id, input);
    // The second click of a double click is told by `dblclick`, which honours the delay set in the system.
    if (input === 'mouse' && event.detail > 1 && previous !== null) return undefined;
    return onAction({ type: 'press', target: target.id, input });
  };
  const openByMouse = (target: PointingTarget) => (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    const previous = lastPress.current;
    if (double && previous?.input === 'mouse' && previous.target === target.id) open(target.id, 'mouse');
  };
  const miss = (event: MouseEvent<HTMLElement>): void => {
    lastPress.current = null;
    if (state.menu !== null) onAction({ type: 'close' });
    else onAction({ type: 'press', target: null, input: inputOf(event) });
  };
  const down = (event: PointerEvent<HTMLElement>): void => {
    onPointerDownCapture(event);
    if (!double || event.button !== 0) return;
    const isTap = event.pointerType === 'touch';
    pair.down(
      { t: event.timeStamp, x: event.clientX, y: event.clientY },
      isTap ? { delay: DOUBLE_TAP, slip: TAP_SLIP } : {},
    );
  };

  const menuOf = world.targets.find(({ id }) => id === state.menu);
  const height = world.window ?? world.surface.height;
  return (
    <div className="jv-pointing">
      <div
        className={world.window === undefined ? undefined : 'jv-surface-window'}
        ref={area}
        {...(world.window === undefined
          ? {}
          : {
              role: 'region',
              'aria-label': words.window,
              tabIndex: 0,
              style: { width: world.surface.width, height },
            })}
      >
        {/* A press beside the targets is a pointer's own mishap: the keyboard has no equivalent and needs none. */}
        <div
          className="jv-surface"
          role="group"
          aria-label={words.surface}
          style={{ width: world.surface.width, height: world.surface.height }}
          onPointerDownCapture={down}
          onClick={miss}
          onContextMenu={isRight ? (event) => event.preventDefault() : undefined}
        >
          {world.targets.map((target) => (
            <Target
              key={target.id}
              target={target}
              selected={double || isRight ? state.selected === target.id : state.pressed.at(-1) === target.id}
              opened={state.opened.includes(target.id)}
              onPress={press(target)}
              onDouble={openByMouse(target)}
              onEnter={double ? () => onAction({ type: 'open', target: target.id, input: 'keyboard' }) : undefined}
              {...(isRight && { longPress: longPress(target.id) })}
            />
          ))}
          {menuOf === undefined ? null : (
            <ContextMenu
              entries={world.menu ?? []}
              label={words.menuOf(menuOf.label)}
              top={`max(0px, min(${menuOf.y + menuOf.size / 2}px, 100% - ${(world.menu ?? []).length} * var(--jalon-target) - 4px))`}
              left={`max(0px, min(${menuOf.x + menuOf.size / 2}px, 100% - 190px))`}
              onChoose={(entry, input) => onAction({ type: 'choose', entry, input })}
              onClose={() => onAction({ type: 'close' })}
            />
          )}
        </div>
      </div>
      {isRight && state.selected !== null && !construct.includes('pointer.right') ? (
        <p className="jv-toolbar">
          <button
            type="button"
            className="jv-tool"
            aria-expanded={state.menu !== null}
            onClick={(event) =>
              state.selected !== null && onAction({ type: 'menu', target: state.selected, input: inputOf(event) })
            }
          >
            {words.menuOf(labelOf(state.selected))}
          </button>
        </p>
      ) : null}
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.menu !== null && after.menu !== before.menu) return words.menuOf(labelOf(after.menu));
          const chosen = world.targets.find(({ id }) => after.chosen[id] !== before.chosen[id]);
          if (chosen !== undefined) {
            const entry = world.menu?.find(({ id }) => id === after.chosen[chosen.id])?.label ?? '';
            return words.entry(entry, chosen.label);
          }
          if (after.opened.length > before.opened.length) return words.opened(labelOf(after.opened.at(-1)));
          const now = after.pressed.at(-1);
          return now !== undefined && after.pressed !== before.pressed ? words.pressed(labelOf(now)) : null;
        }}
      />
      <ChosenNote world={world} state={state} say={words.entry} />
    </div>
  );
}

/** What was chosen last in a menu, for the eye: the live region says it already. */
function ChosenNote({
  world,
  state,
  say,
}: {
  readonly world: PointingWorld;
  readonly state: PointingState;
  readonly say: (entry: string, label: string) => string;
}): ReactElement | null {
  if (world.menu === undefined) return null;
  const target = world.targets.find(({ id }) => id === state.selected);
  const entry = world.menu.find(({ id }) => target !== undefined && id === state.chosen[target.id]);
  return (
    <p className="jv-surface-note" aria-hidden="true">
      {target === undefined || entry === undefined || state.menu !== null ? '\u00A0' : say(entry.label, target.label)}
    </p>
  );
}
