import type { ReactElement } from 'react';
import type { Result } from '@jalon/diagnostic';
import { Mark } from '../../drawings/mark.tsx';
import type { Messages } from '../../locales/messages.ts';
import type { PrintOptions } from './print-options.ts';
import { sheetShape, type SheetStep } from './sheet-shape.ts';
import { sheetTexts } from './sheet-texts.ts';

/** Properties of {@link SheetPage}. */
export interface SheetPageProps {
  readonly result: Result;
  readonly options: PrintOptions;
  readonly messages: Messages;
}

/** What is printed: one side of A4, whatever was done and ticked. */
export function SheetPage({ result, options, messages }: SheetPageProps): ReactElement {
  const words = messages.result;
  const texts = sheetTexts(result, options, messages);
  const shape = sheetShape(texts);
  const others = texts.others.slice(0, shape.others);
  return (
    <div className="jalon-print" lang={messages.lang} aria-hidden="true">
      <header>
        <Mark />
        <p className="jalon-print-title">{messages.print.title}</p>
      </header>
      <Things title={words.did} things={texts.did} most={shape.done} more={words.more} />
      <Things title={words.withHelp} things={texts.withHelp} most={shape.helped} more={words.more} />
      {texts.next && (
        <section className="jalon-print-next">
          <p className="jalon-print-heading">
            {texts.did.length + texts.withHelp.length > 0 ? words.nextStep : words.startHere}
          </p>
          <PrintedStep step={texts.next} sentences={shape.sentences} isLong />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <p className="jalon-print-heading">{words.others}</p>
          {others.map((step) => (
            <PrintedStep
              key={step.title + step.because}
              step={step}
              sentences={shape.areLong ? 1 : 0}
              isLong={shape.areLong}
            />
          ))}
        </section>
      )}
      {texts.barriers !== '' && (
        <section>
          <p className="jalon-print-heading">{messages.helper.barriers}</p>
          <p>{texts.barriers}</p>
        </section>
      )}
      {texts.notes !== '' && (
        <section>
          <p className="jalon-print-heading">{messages.helper.printNotes}</p>
          <p className="jalon-print-notes">{texts.notes}</p>
        </section>
      )}
      <footer>{messages.print.footer}</footer>
    </div>
  );
}

interface ThingsProps {
  readonly title: string;
  readonly things: readonly string[];
  readonly most: number;
  readonly more: (count: number) => string;
}

function Things({ title, things, most, more }: ThingsProps): ReactElement | null {
  if (things.length === 0) return null;
  const rest = things.length - most;
  return (
    <section>
      <p className="jalon-print-heading">{title}</p>
      <ul>
        {things.slice(0, most).map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
        {rest > 0 && <li>{more(rest)}</li>}
      </ul>
    </section>
  );
}

interface PrintedStepProps {
  readonly step: SheetStep;
  readonly sentences: number;
  readonly isLong: boolean;
}

function PrintedStep({ step, sentences, isLong }: PrintedStepProps): ReactElement {
  const lines = [...step.summary.slice(0, sentences), ...(isLong ? [step.where] : []), step.because];
  return (
    <div className="jalon-print-step">
      {step.title !== '' && (
        <p>
          <strong>{step.title}</strong>
        </p>
      )}
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
