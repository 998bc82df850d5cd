import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { faultWords } from './fault-words.ts';
import { cover, type Coverage } from './rules/cover.ts';
import { loadList } from './rules/load-list.ts';
import { loadRules } from './rules/load-rules.ts';
import { problemLine } from './rules/problem.ts';
import { parseRuleCase } from './rules/rule-case.ts';
import { RULE_WORDS } from './rules/rule-words.ts';
import { runCases } from './rules/run-cases.ts';

/** Tries rules on cases; says what no case tries, and what contradicts itself. */
export const testRules: Command = {
  help: { fr: RULE_WORDS.fr.test, en: RULE_WORDS.en.test },
  run: (args, locale) => {
    const words = RULE_WORDS[locale];
    try {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean', default: false },
          strict: { type: 'boolean', default: false },
          locale: { type: 'string' },
        },
      });
      const [rulesFile, casesFile, ...others] = positionals;
      if (rulesFile === undefined || casesFile === undefined || others.length > 0)
        return { exitCode: 2, problem: words.twoFiles('test') };
      const { items: rules, problems: wrongRules } = loadRules(rulesFile);
      const { items: cases, problems: wrongCases } = loadList(casesFile, 'cases', parseRuleCase);
      const problems = [...wrongRules, ...wrongCases];
      const { evaluations, failures } = runCases(rules, cases);
      const coverage = cover(rules, cases, evaluations);
      const known = new Set<string>(rules.map(({ id }) => id));
      const unknownRules = [...new Set(cases.flatMap(({ expect }) => Object.values(expect).flat()))].filter(
        (id) => id !== undefined && !known.has(id),
      );
      const failed = new Set(failures.map((failure) => failure.case)).size;

      for (const problem of problems) console.log(problemLine(problem, words.expected, locale));
      if (!values.json) {
        for (const failure of failures)
          console.log(`${failure.case} · ${words.failure[failure.expected]} · ${failure.rules.join(', ')}`);
        if (unknownRules.length > 0) console.log(`${words.unknownRules} · ${unknownRules.join(', ')}`);
        for (const [name, found] of Object.entries(coverage) as [keyof Coverage, Coverage[keyof Coverage]][]) {
          if (found.length === 0) continue;
          const named = found.map((one) => (typeof one === 'string' ? one : `${one.rule} ${one.path}`));
          console.log(`${words.coverage[name]} (${found.length})\n    ${named.join('\n    ')}`);
        }
      }
      console.log(
        values.json
          ? JSON.stringify({
              rules: rules.length,
              cases: cases.length,
              failed,
              failures,
              unknownRules,
              problems,
              coverage,
            })
          : words.passed(rules.length, cases.length, failed),
      );
      const isNothing = rules.length === 0 || cases.length === 0;
      if (isNothing && !values.json) console.log(words.nothingTried);
      const isWrong =
        isNothing || problems.length + failures.length + unknownRules.length + coverage.contradictions.length > 0;
      const isLoose = coverage.neverFired.length + coverage.alwaysTrue.length > 0;
      return { exitCode: isWrong || (values.strict && isLoose) ? 1 : 0 };
    } catch (error) {
      // A wrong option, or a file that cannot be read.
      const problem = faultWords('test', error, locale);
      if (problem === null) throw error;
      return { exitCode: 2, problem };
    }
  },
};
