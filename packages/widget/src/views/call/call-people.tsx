import type { ReactElement } from 'react';
import { CallFace, CallSign } from './call-drawing.tsx';
import type { CallPartProps } from './call-outside.tsx';

/** Everybody's tile: the others as drawings, what they say in words, and oneself with what is on. */
export function CallPeople({ world, state, words }: Omit<CallPartProps, 'onAction'>): ReactElement {
  const notes = [
    ...(state.microphone || world.unheard === undefined ? [] : [world.unheard]),
    ...(state.camera || world.unseen === undefined ? [] : [world.unseen]),
  ];
  const first = world.people[0];
  const offersVolume = world.offers.includes('volume');
  const shared = world.screens.find(({ id }) => id === state.shared);
  return (
    <div className="jv-scroll jv-call-room">
      <h2 className="jv-hidden" tabIndex={-1}>
        {words.inCall}
      </h2>
      {offersVolume ? (
        <p className="jv-quiet">{state.volume === 0 ? words.silent : words.volume(state.volume)}</p>
      ) : null}
      {shared === undefined ? null : <p className="jv-note">{words.sharing(shared.name)}</p>}
      {notes.map((note) => (
        <p className="jv-note" key={note}>
          {first?.name} : {note}
        </p>
      ))}
      <ul className="jv-tiles">
        {world.people.map((person) => (
          <li key={person.id}>
            <CallFace icon={person.icon} />
            <strong>{person.name}</strong>
            {state.captions && person.text !== undefined ? <span>« {person.text} »</span> : null}
          </li>
        ))}
        <li data-mine="yes">
          {state.camera ? <CallFace icon="short" /> : <CallSign name="camera" off size={44} />}
          <span>
            <strong>{words.me}</strong>
            {(['microphone', 'camera'] as const).map((device) => (
              <span key={device} className="jv-quiet">
                {(state[device] ? words.on : words.off)[device]}{' '}
              </span>
            ))}
          </span>
          {state.hand ? <span className="jv-mark">{words.handUp}</span> : null}
        </li>
      </ul>
    </div>
  );
}
