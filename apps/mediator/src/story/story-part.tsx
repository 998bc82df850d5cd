import type { ReactElement } from 'react';
import type { PartProps } from '../person/person-page.tsx';

/** To be made. */
export default function StoryPart(_props: PartProps): ReactElement {
  return <p>…</p>;
}
