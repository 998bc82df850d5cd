import { createRequire } from 'node:module';
import { toJsonLogic, toJsonLogicData, type JsonLogic } from '../../../packages/recommend/src/json-logic/index.ts';
import type { RuleEngine } from './rule-engine.ts';

/** As much of its public interface as is used here. */
interface JsonLogicEngine {
  readonly LogicEngine: new () => { run(logic: JsonLogic, data: unknown): unknown };
}

/** The name it is installed by. */
export const JSON_LOGIC = 'json-logic-engine';

/** json-logic-engine (MIT), interpreted, as published with its own defaults; on rules written by our export. It gives no reason. */
export function jsonLogic(present: 'every' | readonly string[] = 'every'): RuleEngine {
  const { LogicEngine } = createRequire(import.meta.url)(JSON_LOGIC) as JsonLogicEngine;
  return {
    name: JSON_LOGIC,
    prepare: (rules, people) => {
      const engine = new LogicEngine();
      const written = rules.map(({ id, when }) => {
        const result = toJsonLogic(when, { present });
        if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.refusals)}`);
        return { id, logic: result.logic };
      });
      const data = people.map(toJsonLogicData);
      return (person) => written.flatMap(({ id, logic }) => (engine.run(logic, data[person]) === true ? [id] : []));
    },
  };
}
