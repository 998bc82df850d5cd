import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initForm, reduceForm } from './actions.ts';
import { describeForm } from './describe.ts';
import { formEvidence } from './evidence.ts';
import { formFacts } from './facts.ts';
import { isWritten } from './is-written.ts';
import type { FormAction, FormState, FormWorld } from './world.ts';

export { answerOf } from './describe.ts';
export { fieldsOf, isReview, pageCount } from './pages.ts';
export { refusalOf, weightOf } from './slips-of.ts';

/** A form, a single line to type or mend, or a procedure in steps. */
export const form: Simulation<FormWorld, FormState, FormAction> = /* @__PURE__ */ defineSimulation({
  kind: 'form',
  also: (world) => (world.fields.some(isWritten) ? ['keyboard.text'] : []),
  init: initForm,
  reduce: reduceForm,
  facts: formFacts,
  evidence: formEvidence,
  describe: describeForm,
});
