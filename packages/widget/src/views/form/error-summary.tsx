import type { FormField } from '@jalon/items';
import type { ReactElement } from 'react';

/** Properties of {@link ErrorSummary}. */
export interface ErrorSummaryProps {
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly onGo: (field: string) => void;
}

/** What there is to mend on a page, each leading to its field. */
export function ErrorSummary({ title, fields, onGo }: ErrorSummaryProps): ReactElement {
  return (
    <section className="jv-note jv-summary" aria-label={title} tabIndex={-1}>
      <p>{title}</p>
      <ul>
        {fields.map((field) => (
          <li key={field.id}>
            <button type="button" className="jv-link" onClick={() => onGo(field.id)}>
              {field.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
