import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';

/** To be made. */
export default function CarryPage(): ReactElement {
  return <Page title="CarryPage" />;
}
