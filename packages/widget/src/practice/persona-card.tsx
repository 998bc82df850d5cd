import type { PersonaLine } from '@jalon/bank/mirror';
import { useId, useState, type ReactElement } from 'react';
import type { Locale } from '../locales/locale-messages.ts';
import { practiceWords } from './locales/practice-words.ts';

/** Properties of {@link PersonaCard}. */
export interface PersonaCardProps {
  /** The invented service. */
  readonly name: string;
  readonly lines: readonly PersonaLine[];
  readonly locale: Locale;
}

/**
 * The banner that says that nothing is sent, and the invented person's card: beside the world where there is room for it, else one
 * press away. Opening it touches nothing of what is being done.
 */
export function PersonaCard({ name, lines, locale }: PersonaCardProps): ReactElement {
  const { nothingSent, persona } = practiceWords(locale);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className="jalon-persona" role="group" aria-label={persona.title}>
      <p className="jalon-persona-banner">
        <strong>{nothingSent}</strong> <span>{name}</span>
      </p>
      <button
        type="button"
        className="jalon-button jalon-button-quiet jalon-persona-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{isOpen ? persona.hide : persona.show}</span>
      </button>
      <div id={id} className="jalon-persona-card" data-open={isOpen || undefined} tabIndex={isOpen ? 0 : undefined}>
        <p className="jalon-persona-title">{persona.title}</p>
        <dl>
          {lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
