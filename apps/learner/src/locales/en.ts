import type { AppMessages } from './messages.ts';

/** English, held to the French by its type. */
export const en: AppMessages = {
  loading: 'One moment…',
  broken: {
    title: 'The activities do not open.',
    lines: ['It is not you.', 'Check the connection, then try again.'],
    again: 'Try again',
  },
  missing: {
    title: 'This page is not here.',
    lines: ['It is not you.', 'Choose an activity from the list.'],
    list: 'See the list',
  },
  update: { label: 'Information', lines: ['A new version is ready.'], apply: 'Update' },
};
