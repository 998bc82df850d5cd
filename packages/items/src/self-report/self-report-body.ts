import type { Spoken } from '../item/item.ts';

/**
 * What people say of themselves on the scale of help. It informs the first talk and weighs as declared; it is no test, and never
 * stands for having seen somebody do it.
 */
export interface SelfReportBody extends Spoken {
  readonly type: 'self-report';
  /** The four degrees in rising order, in the words of this language. */
  readonly scale: readonly { readonly id: HelpDegree; readonly label: string }[];
}

/** The scale of help: cannot do it; with help; alone; helps others with it. */
export type HelpDegree = 'cannot' | 'with-help' | 'alone' | 'helps-others';
