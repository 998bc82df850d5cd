import type { HelpDegree } from './self-report-body.ts';

/** The scale of help, rising. */
export const HELP_DEGREES: readonly HelpDegree[] = ['cannot', 'with-help', 'alone', 'helps-others'];
