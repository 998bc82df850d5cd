import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { useWidget } from './widget-context.ts';

/** Reads the screen aloud, on demand; nothing at all where no local voice speaks the language. */
export function ListenButton({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  const { messages, reader, wantsVoice } = useWidget();
  if (!reader.isAvailable) return null;
  const isReading = reader.line !== null;
  return (
    <Button
      look={wantsVoice ? 'second' : 'quiet'}
      icon="sound"
      onPress={() => (isReading ? reader.stop() : reader.read(lines))}
    >
      {isReading ? messages.voice.stop : messages.voice.listen}
    </Button>
  );
}
