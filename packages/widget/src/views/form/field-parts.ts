import type { ReactNode } from 'react';

/** What every kind of field shows around its control. */
export interface FieldParts {
  /** Of the control, unique in the page. */
  readonly id: string;
  readonly label: ReactNode;
  /** Hint and message, below. */
  readonly notes: ReactNode;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}
