import type { Result } from '@jalon/diagnostic';
import type { PlannedStep } from '@jalon/recommend';
import { BARRIERS } from '@jalon/referential/barriers';
import type { Messages } from '../../locales/messages.ts';
import type { PrintOptions } from './print-options.ts';
import { saidDids } from './said-dids.ts';
import { NOTES_LENGTH, type SheetStep, type SheetTexts } from './sheet-shape.ts';

/** Everything that may stand on the sheet: nothing of barriers, reasons or remarks unless ticked. */
export function sheetTexts(result: Result, options: PrintOptions, { lang, ...messages }: Messages): SheetTexts {
  const { nextStep, others } = result.plan;
  const barriers = BARRIERS.filter(({ code }) => result.facts[`barrier.${code}`]?.value === 'need');
  const stepOf = (step: PlannedStep): SheetStep | null => {
    const [resource] = step.resources;
    const because = options.reasons ? step.recommendation.because[lang].learner : '';
    if (!resource) return because ? { title: '', summary: [], where: '', because } : null;
    return {
      title: resource.title[lang],
      summary: resource.summary[lang],
      where: resource.where ? `${messages.result.where} : ${resource.where[lang]}` : '',
      because,
    };
  };
  return {
    did: saidDids(result.did, lang),
    withHelp: saidDids(result.withHelp, lang),
    next: nextStep && stepOf(nextStep),
    others: others.flatMap((step) => stepOf(step) ?? []),
    barriers: options.barriers ? barriers.map(({ label }) => label[lang]).join(' · ') : '',
    notes: options.notes ? options.text.trim().replaceAll(/\s+/gu, ' ').slice(0, NOTES_LENGTH) : '',
  };
}
