import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { openingWords } from './words/opening-words.ts';

/** What can still be done without the passphrase: beginning again. */
export function LostPassphrase(): ReactElement {
  const { lost } = useWords(openingWords);
  const [asking, setAsking] = useState(false);
  return (
    <details className="card fold">
      <summary>{lost.summary}</summary>
      {lost.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button look="grave" onPress={() => setAsking(true)}>
        {lost.erase}
      </Button>
      <EraseDialog isOpen={asking} onClose={() => setAsking(false)} />
    </details>
  );
}
