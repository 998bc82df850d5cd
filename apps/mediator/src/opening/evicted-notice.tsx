import { acknowledgeEviction, storageStatus } from '@jalon/history/storage';
import { useEffect, useState, type ReactElement } from 'react';
import { NAME } from '../desk/desk.ts';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../shell/locale.ts';
import { openingWords } from './words/opening-words.ts';

/** Says that the browser has deleted what was kept here, once. */
export function EvictedNotice(): ReactElement | null {
  const { evicted: lines } = useWords(openingWords);
  const [evicted, setEvicted] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void storageStatus(NAME).then((status) => {
      if (!status.evicted || !isCurrent) return;
      setEvicted(true);
      void acknowledgeEviction(NAME);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!evicted) return null;
  return (
    <Notice tone="trouble">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
