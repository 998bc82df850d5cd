import type { ReactElement } from 'react';
import { PathDrawing } from '../drawings/path-drawing.tsx';
import { isLocale, localeMessages, type Locale } from '../locales/locale-messages.ts';
import { Button } from '../parts/button.tsx';
import { Frame } from '../parts/frame.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { Segments } from '../parts/segments.tsx';
import { useWidget } from '../parts/widget-context.ts';

/** Properties of {@link WelcomeScreen}. */
export interface WelcomeScreenProps {
  readonly onMode: (mode: 'alone' | 'with-helper') => void;
}

const LOCALES: readonly Locale[] = ['fr', 'en'];

/** A short welcome: the language and one button. A helper who leads says so by a quiet one; nobody is asked. */
export function WelcomeScreen({ onMode }: WelcomeScreenProps): ReactElement {
  const { messages, locale, mode, send, hrefOf } = useWidget();
  const practice = hrefOf?.('practice');
  const { welcome } = messages;
  const isHelped = mode === 'with-helper';
  return (
    <Frame
      screenKey="welcome"
      title={welcome.title}
      lines={welcome.lines}
      drawing={<PathDrawing />}
      answers={
        <Button look="main" onPress={() => send({ type: 'begin' })}>
          {welcome.begin}
        </Button>
      }
    >
      <div className="jalon-settings">
        <Segments
          label={welcome.languageLabel}
          isPlain
          options={LOCALES.map((id) => ({ id, label: localeMessages(id).language, lang: id }))}
          chosen={locale}
          onChoose={(id) => isLocale(id) && send({ type: 'locale', locale: id })}
        />
        <Button
          look="quiet"
          icon={isHelped ? 'check' : undefined}
          isPressed={isHelped}
          onPress={() => onMode(isHelped ? 'alone' : 'with-helper')}
        >
          {welcome.withHelper}
        </Button>
        {practice !== undefined && (
          <LinkButton look="quiet" href={practice}>
            {welcome.practise}
          </LinkButton>
        )}
      </div>
    </Frame>
  );
}
