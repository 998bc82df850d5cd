import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within, type Report } from '../../schema/checks/report.ts';
import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { foldField } from './facts.ts';
import type { FormField, FormWorld } from './world.ts';

/** Fields have what their kind needs: options for a choice, words for what is ill-formed; each is on a page that exists. */
export const formCheck: WorldCheck<FormWorld> = {
  parts(world, report) {
    checkIds('fields', world.fields, report);
    checkUnique(world.documents ?? [], within(report, 'documents'));
    for (const [i, field] of world.fields.entries()) checkField(world, field, within(report, 'fields', i));
    for (const [i, { reducedTo, kilobytes }] of (world.documents ?? []).entries())
      if (reducedTo !== undefined && reducedTo >= kilobytes)
        report(['documents', i, 'reducedTo'], 'less than the document weighs');
    checkSteps(world, report);
  },
  values(world, fact) {
    if (fact === 'step') return idsOf(world.steps ?? [], 'review', 'sent');
    const field = world.fields.find(({ id }) => fact === `field.${id}`);
    if (field?.kind === 'file') return idsOf(world.documents ?? [], '');
    return field?.kind === 'choice' || field?.kind === 'list' ? idsOf(field.options ?? [], '') : null;
  },
  typed(world, fact, constant) {
    const field = world.fields.find(({ id }) => fact === `field.${id}` || fact === `field.${id}.folded`);
    if (field === undefined) return constant;
    return fact.endsWith('.folded') ? foldField(field, constant) : tidyText(constant);
  },
};

function checkField(world: FormWorld, field: FormField, at: Report): void {
  const chosen = field.kind === 'choice' || field.kind === 'list';
  if (chosen !== (field.options !== undefined)) at(['options'], 'options for a choice or a list, and only there');
  if (field.options !== undefined) checkUnique(field.options, within(at, 'options'));
  if (chosen && field.value !== '' && !field.options?.some(({ id }) => id === field.value))
    at(['value'], 'the id of one of the options, or nothing');
  if (field.kind === 'checkbox' && !['', 'true', 'false'].includes(field.value))
    at(['value'], 'true, false, or nothing');
  if (field.mask !== undefined && field.kind !== 'text') at(['mask'], 'a mask for a text, and only there');
  if (field.kind === 'file') {
    if (world.documents === undefined) at(['kind'], 'documents to take from');
    if (field.value !== '' && !world.documents?.some(({ id }) => id === field.value))
      at(['value'], 'the id of one of the documents, or nothing');
  } else if (field.accepts !== undefined || field.most !== undefined) {
    at(['kind'], 'file, where documents of some kinds or weights are taken');
  }
  const shaped = field.kind === 'email' || field.kind === 'date' || field.kind === 'number' || field.mask !== undefined;
  if (world.submit !== undefined && shaped && field.errorMessage === undefined)
    at(['errorMessage'], 'the words shown when it is ill-formed');
}

function checkSteps({ fields, steps, review, submit, receipt, pauses }: FormWorld, report: Report): void {
  if (steps === undefined) {
    if (fields.length > 6) report(['fields'], 'at most 6 without steps');
    if (review !== undefined) report(['review'], 'steps before it');
    for (const [i, { step }] of fields.entries())
      if (step !== undefined) report(['fields', i, 'step'], 'no step in a form without steps');
  } else {
    checkIds('steps', steps, report);
    if (submit === undefined) report(['submit'], 'the words of the button that sends a form in steps');
    for (const [i, { id }] of steps.entries()) {
      if (id === 'review' || id === 'sent') report(['steps', i, 'id'], 'an id other than review, sent');
      const count = fields.filter(({ step }) => step === id).length;
      if (count > 6) report(['steps', i], 'at most 6 fields');
    }
    for (const [i, { step }] of fields.entries())
      if (!steps.some(({ id }) => id === step)) report(['fields', i, 'step'], 'the id of one of the steps');
  }
  if (submit === undefined && receipt !== undefined) report(['receipt'], 'a form that is sent');
  if (submit === undefined && pauses === true) report(['pauses'], 'a form that is sent');
}
