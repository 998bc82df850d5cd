import type { CallAction, CallState, CallWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { PracticeLink } from '../parts/practice-link.tsx';
import { CallFace } from './call-drawing.tsx';
import type { CallWords } from './call-words.ts';

/** Properties of the parts of a call. */
export interface CallPartProps {
  readonly world: CallWorld;
  readonly state: CallState;
  readonly words: CallWords;
  readonly onAction: (action: CallAction) => void;
}

/** Before the call, or after it: somebody calls, or a link leads there; having left, one can come back. */
export function CallOutside({ world, state, words, onAction }: CallPartProps): ReactElement {
  const { start, title, people } = world;
  const join = (): void => onAction({ type: 'join' });
  const again = state.declined || state.leaves > 0;
  if (again) {
    return (
      <div className="jv-scroll jv-pad jv-call-door">
        <h2 tabIndex={-1}>{state.declined ? words.declined : words.left}</h2>
        <button type="button" className="jv-button" data-call="join" onClick={join}>
          {state.declined ? words.callBack : words.rejoin}
        </button>
      </div>
    );
  }
  if (start.kind === 'link') {
    return (
      <div className="jv-scroll jv-pad">
        <h2 tabIndex={-1}>{title}</h2>
        {start.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <PracticeLink onFollow={join}>{start.label}</PracticeLink>
        <p className="jv-quiet">
          <bdi className="jv-address">{start.address}</bdi>
        </p>
      </div>
    );
  }
  return (
    <div className="jv-scroll jv-pad jv-call-door">
      <CallFace icon={people[0]?.icon ?? 'short'} />
      <h2 tabIndex={-1}>{words.calling(title)}</h2>
      <div className="jv-toolbar-end">
        <button type="button" className="jv-button" data-call="decline" onClick={() => onAction({ type: 'decline' })}>
          {words.decline}
        </button>
        <button type="button" className="jv-button jv-button-main" data-call="join" onClick={join}>
          {words.answer}
        </button>
      </div>
    </div>
  );
}
