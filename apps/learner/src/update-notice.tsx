import type { ReactElement } from 'react';
import type { AppMessages } from './locales/messages.ts';

/** Properties of {@link UpdateNotice}. */
export interface UpdateNoticeProps {
  readonly messages: AppMessages;
  readonly onApply: () => void;
}

/** A newer version is ready: offered on the first screen only, so that nothing changes under somebody's hands. */
export function UpdateNotice({ messages, onApply }: UpdateNoticeProps): ReactElement {
  const { label, lines, apply } = messages.update;
  return (
    <section className="app-notice" aria-label={label}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" className="app-button" onClick={onApply}>
        {apply}
      </button>
    </section>
  );
}
