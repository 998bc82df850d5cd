import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { hasId } from '../simulation/has-id.ts';
import type { SelfReportBody } from './self-report-body.ts';
import type { SelfReportAction, SelfReportState } from './self-report-state.ts';

/** The scale of help. What is declared is said in the evidence, `declared-alone`, so that nobody takes it for something seen. */
export const selfReport: ItemType<SelfReportBody, SelfReportState, SelfReportAction> = {
  id: 'self-report',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: () => ({ declared: null }),
  reduce(body, state, action) {
    if (!isAction(action) || action.type !== 'declare') return state;
    return hasId(body.scale, action.degree) && action.degree !== state.declared ? { declared: action.degree } : state;
  },
  isAnswered: (_body, { declared }) => declared !== null,
  toResponse: (_body, { declared }) => ({ RESPONSE: declared }),
  score: (_body, key, { declared }) => ({
    credit: evaluateChoice(key, declared === null ? [] : [declared]),
    evidence: declared === null ? [] : [`declared-${declared}`],
  }),
  describe: (body, { declared }) => ({
    title: body.title,
    lines: body.instruction,
    options: body.scale.map(({ id, label }) => ({ label, state: id === declared ? 'selected' : 'none' })),
  }),
};
