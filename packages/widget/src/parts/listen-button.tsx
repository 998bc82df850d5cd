import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { useWidget } from './widget-context.ts';

/** Reads the screen aloud, on demand; nothing at all where neither a recorded voice nor a local one can. */
export function ListenButton({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  const { messages, reader, wantsVoice } = useWidget();
  if (!reader.canRead(lines)) return null;
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
