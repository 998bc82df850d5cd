import { useState, type ReactElement } from 'react';
import type { Desk } from '../desk/desk.ts';
import { openingWords } from '../opening/words/opening-words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../shell/locale.ts';
import { demoWords } from './words/demo-words.ts';

/** The way in for who only wants to look. */
export function DemoDoor({
  onOpen,
  onLock,
}: {
  readonly onOpen: (desk: Desk) => void;
  readonly onLock: () => void;
}): ReactElement {
  const { demo } = useWords(openingWords);
  const { failed } = useWords(demoWords);
  const [state, setState] = useState<'waiting' | 'opening' | 'failed'>('waiting');
  async function open(): Promise<void> {
    setState('opening');
    const { openDemo } = await import('./open-demo.ts');
    const desk = await openDemo(onLock);
    if (desk === null) setState('failed');
    else onOpen(desk);
  }
  return (
    <div className="aside">
      <p>{demo.line}</p>
      <Button isPending={state === 'opening'} onPress={() => void open()}>
        {demo.go}
      </Button>
      {state === 'failed' ? <Notice tone="trouble">{failed}</Notice> : null}
    </div>
  );
}
