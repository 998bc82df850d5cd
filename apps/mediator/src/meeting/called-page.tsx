import { useState, type ReactElement } from 'react';
import type { Desk } from '../desk/desk.ts';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../shell/locale.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { meetingWords } from './words/meeting-words.ts';
import './called.css';

/** Properties of {@link CalledPage}. */
export interface CalledPageProps {
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
}

/** The page was closed, or opened again, while somebody else holds the device: only the passphrase goes further. */
export function CalledPage({ onLock, onOpen }: CalledPageProps): ReactElement {
  const { called } = useWords(meetingWords);
  const [asking, setAsking] = useState(false);
  return (
    <main className="meet-called">
      <Page title={called.title} lines={[called.line]}>
        {asking ? (
          <PassphraseForm onLock={onLock} onOpen={onOpen} />
        ) : (
          <div className="row">
            <Button look="quiet" onPress={() => setAsking(true)}>
              {called.me}
            </Button>
          </div>
        )}
      </Page>
    </main>
  );
}
