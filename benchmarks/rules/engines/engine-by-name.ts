import { jalon } from './jalon.ts';
import { JSON_LOGIC, jsonLogic } from './json-logic.ts';
import { JSON_RULES, jsonRules } from './json-rules.ts';
import type { RuleEngine } from './rule-engine.ts';

/** The engines that are compared, by the names they are installed by. */
export type EngineName = 'jalon' | typeof JSON_LOGIC | typeof JSON_RULES;

/** Loads an engine; throws where it is not installed. */
export function engineByName(name: EngineName): RuleEngine {
  switch (name) {
    case 'jalon':
      return jalon();
    case JSON_LOGIC:
      return jsonLogic();
    case JSON_RULES:
      return jsonRules();
  }
}
