import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';

/** To be made. */
export default function SettingsPage(): ReactElement {
  return <Page title="SettingsPage" />;
}
