import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

/** Properties of {@link Page}. */
export interface PageProps {
  readonly title: ReactNode;
  /** Short sentences under the title. */
  readonly lines?: readonly string[];
  /** What can be done with the whole page, beside its title. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A page: its heading takes the focus when it comes, so that the change is announced. The tab's title never names anybody. */
export function Page({ title, lines = [], actions, children }: PageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lines.map((line) => (
            <p key={line} className="lead">
              {line}
            </p>
          ))}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
