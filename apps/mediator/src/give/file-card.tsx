import { exportPage, type PersonExport } from '@jalon/history/export';
import { useState, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Trouble } from '../parts/trouble.tsx';
import { localDay } from '../parts/local-day.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, useWords } from '../shell/locale.ts';
import { printPage } from './print-page.ts';
import { wholeFile } from './whole-file.ts';
import { giveWords } from './words/give-words.ts';

/** Everything that is kept, for the person: to read, to print, or for another program. */
export function FileCard({ subject }: { readonly subject: string }): ReactElement {
  const desk = useDesk();
  const locale = useLocale();
  const { file: words } = useWords(giveWords);
  const [said, setSaid] = useState<'saved' | 'damaged' | { readonly trouble: string } | null>(null);
  async function give(use: (file: PersonExport) => 'saved' | null): Promise<void> {
    const whole = await wholeFile(desk, subject);
    if (!whole.ok) return setSaid({ trouble: whole.error.code });
    const done = use(whole.value);
    return setSaid(whole.isDamaged ? 'damaged' : done);
  }
  const save = (ending: string, text: string, type: string): 'saved' => {
    saveFile(`dossier-jalon-${localDay(desk.clock())}.${ending}`, text, type);
    return 'saved';
  };
  return (
    <section className="card" aria-labelledby="give-file">
      <h2 id="give-file">{words.title}</h2>
      <p>{words.line}</p>
      <div className="row">
        <Button onPress={() => void give((file) => save('html', exportPage(file, locale), 'text/html'))}>
          {words.page}
        </Button>
        <Button onPress={() => void give((file) => save('json', JSON.stringify(file, null, 2), 'application/json'))}>
          {words.json}
        </Button>
        <Button
          look="quiet"
          onPress={() =>
            void give((file) => {
              printPage(exportPage(file, locale), words.title);
              return null;
            })
          }
        >
          {words.print}
        </Button>
      </div>
      {said === null ? null : typeof said === 'object' ? (
        <Trouble code={said.trouble} />
      ) : (
        <Notice tone={said === 'damaged' ? 'trouble' : 'said'}>{words[said]}</Notice>
      )}
      <p className="hint">{words.hint}</p>
    </section>
  );
}
