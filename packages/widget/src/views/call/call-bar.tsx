import type { ReactElement } from 'react';
import { CallSign } from './call-drawing.tsx';
import type { CallPartProps } from './call-outside.tsx';

/** The buttons of the call, always at the same place under the people. */
export function CallBar({ world, state, words, onAction }: CallPartProps): ReactElement {
  const offers = (one: (typeof world.offers)[number]): boolean => world.offers.includes(one);
  return (
    <div className="jv-toolbar jv-call-bar">
      {(['microphone', 'camera'] as const).map((device) => (
        <button
          key={device}
          type="button"
          className="jv-tool"
          data-call={device}
          aria-label={`${words.device[device]}, ${(state[device] ? words.on : words.off)[device]}`}
          onClick={() => onAction({ type: device })}
        >
          <CallSign name={device} off={!state[device]} />
          {words.device[device]}
        </button>
      ))}
      {(['captions', 'hand'] as const).filter(offers).map((name) => (
        <button
          key={name}
          type="button"
          className="jv-tool"
          data-call={name}
          aria-pressed={state[name]}
          onClick={() => onAction({ type: name })}
        >
          <CallSign name={name} />
          {words[name]}
        </button>
      ))}
      {(['chat', 'share'] as const).filter(offers).map((panel) => (
        <button
          key={panel}
          type="button"
          className="jv-tool"
          data-call={panel}
          onClick={() =>
            onAction(panel === 'share' && state.shared !== null ? { type: 'stopSharing' } : { type: 'panel', panel })
          }
        >
          <CallSign name={panel} />
          {panel === 'share' && state.shared !== null ? words.stopSharing : words[panel]}
        </button>
      ))}
      {(['softer', 'louder'] as const)
        .filter(() => offers('volume'))
        .map((name) => (
          <button
            key={name}
            type="button"
            className="jv-tool"
            data-call={name}
            onClick={() => onAction({ type: name })}
          >
            <CallSign name={name} />
            {words[name]}
          </button>
        ))}
      <button type="button" className="jv-tool" data-call="leave" onClick={() => onAction({ type: 'leave' })}>
        <CallSign name="leave" />
        {words.leave}
      </button>
    </div>
  );
}
