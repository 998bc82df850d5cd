import { useCallback, useState, type ReactElement } from 'react';
import { readSettings, type Settings } from '../desk/settings.ts';
import { EraseDialog } from '../opening/erase-dialog.tsx';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';
import { PlacesCard } from '../places/places-card.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { StorageCard } from './storage-card.tsx';
import { settingsWords } from './words/settings-words.ts';

/** What is chosen once for this device. */
export function SettingsPage(): ReactElement {
  const desk = useDesk();
  const words = useWords(settingsWords);
  const [asking, setAsking] = useState(false);
  const [loaded] = useLoaded<Settings>(
    useCallback(async () => ({ ok: true as const, value: await readSettings(desk) }), [desk]),
  );
  return (
    <Page title={words.title} lines={words.lines}>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <Trouble code={loaded.code} /> : null}
      {loaded.state === 'there' ? <SettingsForm first={loaded.value} /> : null}
      <PlacesCard />
      <PassphraseForm />
      <StorageCard />
      <section className="card">
        <h2>{words.erase.title}</h2>
        <p>{words.erase.line}</p>
        <div className="row">
          <Button look="grave" onPress={() => setAsking(true)}>
            {words.erase.go}
          </Button>
        </div>
        <EraseDialog isOpen={asking} onClose={() => setAsking(false)} name={desk.name} lock={() => desk.vault.lock()} />
      </section>
    </Page>
  );
}
