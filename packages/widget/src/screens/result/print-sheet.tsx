import { useEffect, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { Result } from '@jalon/diagnostic';
import type { PlannedStep } from '@jalon/recommend';
import { BARRIERS } from '@jalon/referential';
import { Mark } from '../../drawings/mark.tsx';
import { useWidget } from '../../parts/widget-context.ts';
import type { PrintOptions } from './print-options.ts';
import { saidDids } from './said-dids.ts';

/** Properties of {@link PrintSheet}. */
export interface PrintSheetProps {
  readonly result: Result;
  readonly options: PrintOptions;
}

/** So that everything stays on one side of A4 at 14 points. */
const MOST_DONE = 6;
const MOST_HELPED = 3;

/**
 * One page to take away: black on white, at the end of the document so that any page may hold the widget.
 * Hidden on screen. The learner's sheet says nothing of barriers, reasons or remarks unless the helper ticked them.
 */
export function PrintSheet({ result, options }: PrintSheetProps): ReactElement | null {
  const { messages, locale } = useWidget();
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  if (!isMounted) return null;

  const words = messages.result;
  const did = saidDids(result.did, locale);
  const withHelp = saidDids(result.withHelp, locale);
  const { nextStep, others } = result.plan;
  const barriers = BARRIERS.filter(({ code }) => result.facts[`barrier.${code}`]?.value === 'need');

  return createPortal(
    <div className="jalon-print" lang={messages.lang} aria-hidden="true">
      <header>
        <Mark />
        <p className="jalon-print-title">{messages.print.title}</p>
      </header>
      <Things title={words.did} things={did} most={MOST_DONE} more={words.more} />
      <Things title={words.withHelp} things={withHelp} most={MOST_HELPED} more={words.more} />
      {nextStep && (
        <section className="jalon-print-next">
          <p className="jalon-print-heading">{did.length + withHelp.length > 0 ? words.nextStep : words.startHere}</p>
          <PrintedStep step={nextStep} withReason={options.reasons} isLong />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <p className="jalon-print-heading">{words.others}</p>
          {others.slice(0, 3).map((step) => (
            <PrintedStep key={step.recommendation.rule} step={step} withReason={options.reasons} />
          ))}
        </section>
      )}
      {options.barriers && barriers.length > 0 && (
        <section>
          <p className="jalon-print-heading">{messages.helper.barriers}</p>
          <p>{barriers.map(({ label }) => label[locale]).join(' ; ')}</p>
        </section>
      )}
      {options.notes && options.text.trim() !== '' && (
        <section>
          <p className="jalon-print-heading">{messages.helper.printNotes}</p>
          <p>{options.text.trim()}</p>
        </section>
      )}
      <footer>{messages.print.footer}</footer>
    </div>,
    document.body,
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

function PrintedStep({
  step,
  withReason,
  isLong,
}: {
  readonly step: PlannedStep;
  readonly withReason: boolean;
  readonly isLong?: boolean;
}): ReactElement | null {
  const { messages, locale } = useWidget();
  const [resource] = step.resources;
  const because = step.recommendation.because[locale].learner;
  if (!resource) return withReason ? <p>{because}</p> : null;
  return (
    <div className="jalon-print-step">
      <p>
        <strong>{resource.title[locale]}</strong>
      </p>
      {resource.summary[locale].slice(0, isLong ? 3 : 1).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {resource.where && (
        <p>
          {messages.result.where} : {resource.where[locale]}
        </p>
      )}
      {withReason && <p>{because}</p>}
    </div>
  );
}
