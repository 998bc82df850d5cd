import { bodyOf, itemTypeOf, type Item } from '@jalon/items';
import { en, fr, ItemView, type PreferredInput } from '@jalon/widget/views';
import { useEffect, useState, type ReactElement } from 'react';

/** Properties of {@link Playground}. */
export interface PlaygroundProps {
  readonly item: Item;
  readonly locale: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly text: 'usual' | 'big';
  readonly input: PreferredInput;
  /** Called with each state, the first included. */
  readonly onState: (state: unknown) => void;
}

/** An item alone on a page, played by the real engine: what its view says is what the engine keeps. */
export function Playground({ item, locale, theme, text, input, onState }: PlaygroundProps): ReactElement {
  const { body } = bodyOf(item, locale);
  const type = itemTypeOf(body.type);
  const [state, setState] = useState(() => type.init(body, 1));
  useEffect(() => onState(state), [state, onState]);
  return (
    <main
      className="jalon jalon-tokens"
      data-theme={theme}
      data-text={text}
      lang={locale}
      style={{ minHeight: '100vh' }}
    >
      <div style={{ maxWidth: 720, margin: '0 auto', padding: 16 }}>
        <h1 id="question" className="jalon-title">
          {body.title}
        </h1>
        {body.instruction.map((line) => (
          <p key={line} className="jalon-sentence">
            {line}
          </p>
        ))}
        <ItemView
          item={item}
          body={body}
          state={state}
          locale={locale}
          input={input}
          messages={locale === 'fr' ? fr : en}
          labelledBy="question"
          onAction={(action) => setState((before: unknown) => type.reduce(body, before, action))}
        />
      </div>
    </main>
  );
}
