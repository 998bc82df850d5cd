import type { ReactElement } from 'react';
import type { CallDeviceName } from '@jalon/items';
import type { CallPartProps } from './call-outside.tsx';
import { CallSign } from './call-drawing.tsx';

/** The telephone's own question: may the call use the microphone, the camera? */
export function CallQuestion({
  device,
  words,
  onAction,
}: Pick<CallPartProps, 'words' | 'onAction'> & { readonly device: CallDeviceName }): ReactElement {
  return (
    <div className="jv-scroll jv-pad jv-call-door">
      <CallSign name={device} size={48} />
      <h2 tabIndex={-1}>{words.asks[device]}</h2>
      <div className="jv-toolbar-end">
        <button type="button" className="jv-button" onClick={() => onAction({ type: 'refuse' })}>
          {words.refuse}
        </button>
        <button type="button" className="jv-button" onClick={() => onAction({ type: 'allow' })}>
          {words.allow}
        </button>
      </div>
    </div>
  );
}
