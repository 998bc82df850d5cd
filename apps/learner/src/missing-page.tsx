import type { ReactElement } from 'react';
import type { AppMessages } from './locales/messages.ts';
import { practiceHref } from './practice-route.ts';

/** An address that leads nowhere: nobody is to blame, and the list is one press away. */
export function MissingPage({ messages }: { readonly messages: AppMessages }): ReactElement {
  const { title, lines, list } = messages.missing;
  return (
    <div className="app-page">
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <a className="app-button" href={practiceHref('practice')}>
        {list}
      </a>
    </div>
  );
}
