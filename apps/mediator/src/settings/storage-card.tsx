import { storageStatus, type StorageStatus } from '@jalon/history/storage';
import { useEffect, useState, type ReactElement } from 'react';
import { NAME } from '../desk/desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../shell/locale.ts';
import { settingsWords } from './words/settings-words.ts';

/** What the browser promises of what is kept. */
export function StorageCard(): ReactElement | null {
  const { storage: words } = useWords(settingsWords);
  const [status, setStatus] = useState<StorageStatus | null>(null);
  useEffect(() => void storageStatus(NAME).then(setStatus), []);
  if (status === null) return null;
  return (
    <section className="card">
      <h2>{words.title}</h2>
      {status.persistence === 'granted' ? (
        <p>{words.granted}</p>
      ) : (
        <>
          {words.notGranted.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div className="row">
            <Button onPress={() => void storageStatus(NAME, { ask: true }).then(setStatus)}>{words.ask}</Button>
          </div>
        </>
      )}
      {status.room === 'nearly-full' ? <Notice tone="trouble">{words.nearlyFull}</Notice> : null}
    </section>
  );
}
