import { compiledConfig, type Compiled } from '../engine/compiled.ts';
import type { Config } from '../engine/config.ts';
import { checkStopRule } from '../stop/check-stop-rule.ts';
import { checkCuts } from '../summary/check-cuts.ts';
import { checkBlueprint } from './blueprint/check-blueprint.ts';
import { checkSelectOptions } from './check-select-options.ts';
import type { SessionDesign } from './choose-next.ts';

/** Designs found good, with what for: looked at once. */
const CHECKED: WeakMap<SessionDesign, Compiled> = /* @__PURE__ */ new WeakMap();

/**
 * Refuses a session that nobody could be given with this bank, naming the place; constraints that cannot be met together by
 * their names. What depends on the person (tags to leave out, items seen before) is left to each step, which sets aside what it must.
 */
export function checkSessionDesign(config: Config, design: SessionDesign): void {
  const compiled = compiledConfig(config);
  if (CHECKED.get(design) === compiled) return;
  const { stop, cuts = {}, select, blueprint } = design;
  checkStopRule(stop, 'stop', config.model);
  checkCuts(cuts, compiled);
  checkSelectOptions({ ...select, candidates: [], recentFailures: 0, presented: 0 }, compiled, 'select');
  const { tags: _tags, seenBefore: _seenBefore, ...forAll } = blueprint;
  checkBlueprint(config, forAll);
  CHECKED.set(design, compiled);
}
