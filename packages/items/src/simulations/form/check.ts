import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { foldField } from './facts.ts';
import type { FormWorld } from './world.ts';

/** Fields have what their kind needs: options for a choice, words for what is ill-formed. */
export const formCheck: WorldCheck<FormWorld> = {
  parts(world, report) {
    checkIds('fields', world.fields, report);
    for (const [i, field] of world.fields.entries()) {
      const at = within(report, 'fields', i);
      if ((field.kind === 'choice') !== (field.options !== undefined))
        at(['options'], 'options for a choice, and only there');
      if (field.options !== undefined) checkUnique(field.options, within(at, 'options'));
      if (field.kind === 'choice' && field.value !== '' && !field.options?.some(({ id }) => id === field.value)) {
        at(['value'], 'the id of one of the options, or nothing');
      }
      if (field.kind === 'checkbox' && !['', 'true', 'false'].includes(field.value))
        at(['value'], 'true, false, or nothing');
      const shaped = field.kind === 'email' || field.kind === 'date' || field.kind === 'number';
      if (world.submit !== undefined && shaped && field.errorMessage === undefined) {
        at(['errorMessage'], 'the words shown when it is ill-formed');
      }
    }
  },
  values(world, fact) {
    const field = world.fields.find(({ id, kind }) => kind === 'choice' && fact === `field.${id}`);
    return field === undefined ? null : idsOf(field.options ?? [], '');
  },
  typed(world, fact, constant) {
    const field = world.fields.find(({ id }) => fact === `field.${id}` || fact === `field.${id}.folded`);
    if (field === undefined) return constant;
    return fact.endsWith('.folded') ? foldField(field.kind, constant) : tidyText(constant);
  },
};
