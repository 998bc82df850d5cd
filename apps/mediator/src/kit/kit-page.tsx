import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';

/** To be made. */
export default function KitPage(_props: { readonly sheet: string | null }): ReactElement {
  return <Page title="KitPage" />;
}
