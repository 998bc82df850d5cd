import type { ReactElement } from 'react';
import { Icon, isIconName } from '../icons/icon.tsx';
import type { DesktopPartProps } from './desktop-part-props.ts';

/** The programs that can be started: a drawing and its word each. */
export function Programs({
  world,
  words,
  onAction,
}: Pick<DesktopPartProps, 'world' | 'words' | 'onAction'>): ReactElement {
  return (
    <div className="jv-programs" role="group" aria-label={words.programs}>
      {world.programs.map((program) => (
        <button
          key={program.id}
          type="button"
          className="jv-program"
          data-program={program.id}
          onClick={(event) => event.detail < 2 && onAction({ type: 'start', program: program.id })}
        >
          <Icon name={isIconName(program.icon) ? program.icon : 'square'} size={30} />
          <span>{program.label}</span>
        </button>
      ))}
    </div>
  );
}
