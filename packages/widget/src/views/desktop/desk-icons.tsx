import type { ReactElement } from 'react';
import { Icon, isIconName } from '../icons/icon.tsx';
import type { DesktopPartProps } from './desktop-part-props.ts';

/**
 * What lies on the desk. One press selects, two open; Enter opens, as it does on a real desk; and whoever cannot press twice
 * selects, then presses the button that has come.
 */
export function DeskIcons({ world, state, front, words, onAction }: DesktopPartProps): ReactElement | null {
  if (world.icons === undefined) return null;
  const { selected } = state;
  const isToOpen = world.icons.some(({ id, opens }) => id === selected && opens !== front);
  return (
    <div className="jv-programs" role="group" aria-label={words.desk}>
      {world.icons.map(({ id, icon, label }) => (
        <button
          key={id}
          type="button"
          className="jv-program"
          data-desk-icon={id}
          aria-pressed={selected === id}
          onClick={({ detail }) => {
            // A press by keys counts no clicks.
            if (detail === 0) onAction({ type: 'open', icon: id });
            if (detail === 1) onAction({ type: 'select', icon: id });
          }}
          onDoubleClick={() => onAction({ type: 'open', icon: id })}
        >
          <Icon name={isIconName(icon) ? icon : 'square'} size={30} />
          <span>{label}</span>
        </button>
      ))}
      {selected === null || !isToOpen ? null : (
        <span className="jv-toolbar-end">
          <button type="button" className="jv-button" onClick={() => onAction({ type: 'open', icon: selected })}>
            {words.open}
          </button>
        </span>
      )}
    </div>
  );
}
