import { compiledConfig } from '../engine/compiled.ts';
import type { Config } from '../engine/config.ts';
import { start } from '../engine/start.ts';
import { ScoringError } from '../scoring-error.ts';
import { checkBlueprint } from '../select/blueprint/check-blueprint.ts';
import { chooseNext } from '../select/choose-next.ts';
import { screening } from '../start/screening.ts';
import { checkStopRule } from '../stop/check-stop-rule.ts';
import { checkCuts } from '../summary/check-cuts.ts';
import type { SessionChoice } from './design.ts';
import { sessionOf } from './session-of.ts';

/** Before anything: what a first step is made from. */
const NOTHING_YET = { presented: [], spentSeconds: 0, recentFailures: 0, wish: false } as const;

/** Refuses a session that this bank cannot give: what the engine refuses at its first step or finds infeasible, by its place in the design. */
export function checkSession(choice: SessionChoice, config: Config): void {
  try {
    const session = sessionOf(choice);
    checkStopRule(session.stop, 'stop', config.model);
    const state = start(config);
    screening(state, session.screening ?? [], []);
    checkCuts(session.cuts ?? {}, compiledConfig(config));
    chooseNext(state, { ...session, screening: [] }, NOTHING_YET);
    checkBlueprint(config, session.blueprint);
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    // The choice of an item calls its arguments options; in a session they stand under `select`.
    const place = error.field.replace(/^options\b/, 'select');
    throw new ScoringError(error.code, `design.choice.${place}`, error.expected);
  }
}
