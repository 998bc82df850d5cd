import type { ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from './locale.ts';
import { useUpdate } from './use-update.ts';
import { shellWords } from './words/shell-words.ts';

/** Offers a newer version where nothing is under way. */
export function UpdateNotice(): ReactElement | null {
  const { update } = useWords(shellWords);
  const start = useUpdate();
  if (start === null) return null;
  return (
    <div className="page">
      <Notice tone="said">
        <p>{update.line}</p>
        <Button onPress={start}>{update.go}</Button>
      </Notice>
    </div>
  );
}
