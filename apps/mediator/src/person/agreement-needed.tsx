import { decide } from '@jalon/history';
import { useState, type ReactElement } from 'react';
import { AgreementAsk } from '../agreement/agreement-ask.tsx';
import { useSentences } from '../agreement/use-sentences.ts';
import { TENANT } from '../desk/desk.ts';
import { readSettings } from '../desk/settings.ts';
import { tell, type Told } from '../desk/tell.ts';
import { Notice } from '../parts/notice.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import type { PartProps } from './person-page.tsx';
import { personWords } from './words/person-words.ts';

/** Asks for the agreement to be followed, where there is none now. */
export function AgreementNeeded({ file, reload }: PartProps): ReactElement | null {
  const desk = useDesk();
  const language = useLocale();
  const words = useWords(personWords);
  const sentences = useSentences('follow-up');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { subject, grounds } = file;
  const now = desk.clock();
  const may = decide(
    grounds,
    { tenant: TENANT, subject, purpose: 'follow-up', categories: ['results'], operation: 'read', at: now },
    now,
  );
  if (may.permit) return null;

  async function say(said: Told['said'], channel: Told['channel']): Promise<void> {
    const told = await tell(desk, await readSettings(desk), {
      subject,
      purpose: 'follow-up',
      sentences,
      language,
      channel,
      said,
    });
    setTrouble(told.ok ? null : told.error.code);
    await reload();
  }
  return (
    <Notice>
      <h2>{words.notKept.title}</h2>
      <p>{words.notKept.line}</p>
      <AgreementAsk sentences={sentences} onSaid={(said, channel) => void say(said, channel)} />
      {trouble === null ? null : <Trouble code={trouble} />}
    </Notice>
  );
}
