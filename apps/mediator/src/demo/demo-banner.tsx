import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { demoWords } from './words/demo-words.ts';

/** Says on every page that nobody here is real. */
export function DemoBanner({ onLeave }: { readonly onLeave: () => void }): ReactElement {
  const words = useWords(demoWords);
  return (
    <aside className="demo-banner" aria-label={words.name}>
      <p>{words.line}</p>
      <Button look="plain" onPress={onLeave}>
        {words.leave}
      </Button>
    </aside>
  );
}
