import type { SessionDesign } from '../select/choose-next.ts';
import type { SessionChoice } from './design.ts';
import { readCriterion } from './written-criterion.ts';

const SESSIONS: WeakMap<SessionChoice, SessionDesign> = /* @__PURE__ */ new WeakMap();

/** The session as `chooseNext` takes it, criterion and all: one object for one choice, since a session is checked once. */
export function sessionOf(choice: SessionChoice): SessionDesign {
  let session = SESSIONS.get(choice);
  if (!session) {
    const { criterion } = choice.select;
    session = { ...choice, select: { ...choice.select, criterion: readCriterion(criterion, 'select.criterion') } };
    SESSIONS.set(choice, session);
  }
  return session;
}
