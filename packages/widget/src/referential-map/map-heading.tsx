import type { ReactElement, ReactNode, Ref } from 'react';

/** Properties of {@link MapHeading}. */
export interface MapHeadingProps {
  readonly level: number;
  readonly className: string;
  readonly id?: string;
  readonly children: ReactNode;
  /** The heading takes the focus when its part opens. */
  readonly focusRef?: Ref<HTMLHeadingElement>;
}

/** A heading at the level that the page leaves for it. */
export function MapHeading({ level, className, id, children, focusRef }: MapHeadingProps): ReactElement {
  const Level = `h${Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6}` as const;
  return (
    <Level className={className} id={id} {...(focusRef === undefined ? {} : { ref: focusRef, tabIndex: -1 })}>
      {children}
    </Level>
  );
}
