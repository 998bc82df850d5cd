import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';

/** To be made. */
export default function MeetingPage(_props: { readonly subject: string | null }): ReactElement {
  return <Page title="MeetingPage" />;
}
