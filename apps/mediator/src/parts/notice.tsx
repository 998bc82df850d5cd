import type { ReactElement, ReactNode } from 'react';

/** Properties of {@link Notice}. */
export interface NoticeProps {
  /** `said`: just happened, announced. `trouble`: something to see to, announced at once. `note`: part of the page. */
  readonly tone?: 'said' | 'trouble' | 'note';
  readonly children: ReactNode;
}

/** Something to know, apart from the rest. */
export function Notice({ tone = 'note', children }: NoticeProps): ReactElement {
  const role = tone === 'trouble' ? 'alert' : tone === 'said' ? 'status' : undefined;
  return (
    <div className={`notice notice-${tone}`} role={role}>
      {children}
    </div>
  );
}
