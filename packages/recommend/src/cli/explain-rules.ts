import { parseArgs } from 'node:util';
import {
  en,
  explanation,
  fr,
  isSensitive,
  sayExplanation,
  shownExplanation,
  type Explanation,
} from '../explain/index.ts';
import { dayNumber } from '../day-number.ts';
import type { ReasonNode } from '../reason-node.ts';
import type { FactDemands } from '../usable-facts.ts';
import type { Command } from './command.ts';
import { faultWords } from './fault-words.ts';
import { loadRules } from './rules/load-rules.ts';
import { parseToldFacts } from './rules/parse-told-facts.ts';
import { problemLine, type Problem } from './rules/problem.ts';
import { readFile } from './rules/read-file.ts';
import { readJson } from './rules/read-json.ts';
import { RULE_WORDS, type RuleWords } from './rules/rule-words.ts';

/** Prints why rules hold for a person: sentences, then the whole tree. */
export const explainRules: Command = {
  help: { fr: RULE_WORDS.fr.explain, en: RULE_WORDS.en.explain },
  run: (args, locale) => {
    const words = RULE_WORDS[locale];
    try {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          rule: { type: 'string' },
          reader: { type: 'string', default: 'mediator' },
          sensitive: { type: 'boolean', default: false },
          on: { type: 'string' },
          'max-age-days': { type: 'string' },
          'min-certainty': { type: 'string' },
          json: { type: 'boolean', default: false },
          locale: { type: 'string' },
        },
      });
      const [rulesFile, factsFile, ...others] = positionals;
      if (rulesFile === undefined || factsFile === undefined || others.length > 0)
        return { exitCode: 2, problem: words.twoFiles('explain') };
      const { reader, on } = values;
      if (reader !== 'learner' && reader !== 'mediator')
        return { exitCode: 2, problem: `--reader, ${words.expected} learner, mediator` };
      const demands = demandsOf(on, values['max-age-days'], values['min-certainty']);
      if (typeof demands === 'string')
        return { exitCode: 2, problem: `${demands}, ${words.expected} ${EXPECTED[demands]}` };

      const { items: rules, problems } = loadRules(rulesFile);
      const told = factsIn(factsFile);
      for (const problem of [...problems, ...told.problems]) console.log(problemLine(problem, words.expected, locale));
      // Whatever were said of nobody would look like something said of the person.
      if (told.problems.length > 0) return { exitCode: 1 };
      const asked = values.rule === undefined ? rules : rules.filter(({ id }) => id === values.rule);
      if (values.rule !== undefined && asked.length === 0) return { exitCode: 2, problem: words.noRule(values.rule) };
      const all = asked.map((rule) => explanation(rule, told.facts, demands));
      const shown =
        values.rule === undefined
          ? all.filter(({ status }) => status === 'recommended' || status === 'to-assess')
          : all;
      const lines = (one: Explanation) =>
        sayExplanation(one, { words: locale === 'fr' ? fr : en, reader, sensitive: values.sensitive });
      const open = (one: Explanation) => (values.sensitive ? one : shownExplanation(one));
      const isHidden = (name: string) => !values.sensitive && isSensitive(name);
      if (values.json) console.log(JSON.stringify(shown.map((one) => ({ ...open(one), lines: lines(one) }))));
      else {
        for (const one of shown) {
          console.log(`${one.rule} · ${words.status[one.status]}`);
          for (const { text, refs } of lines(one))
            console.log(`  ${text}${refs.length === 0 ? '' : ` [${refs.join(', ')}]`}`);
          for (const line of treeLines(open(one).tree, words, isHidden)) console.log(`    ${line}`);
        }
        if (shown.length === 0) console.log(words.nothing);
      }
      return { exitCode: problems.length > 0 ? 1 : 0 };
    } catch (error) {
      // A wrong option, or a file that cannot be read.
      const problem = faultWords('explain', error, locale);
      if (problem === null) throw error;
      return { exitCode: 2, problem };
    }
  },
};

const EXPECTED = { '--on': 'YYYY-MM-DD', '--max-age-days': '0 …', '--min-certainty': '0 … 1' } as const;

/** What is demanded of facts, or the option that cannot be read. */
function demandsOf(
  on: string | undefined,
  maxAge: string | undefined,
  certainty: string | undefined,
): FactDemands | keyof typeof EXPECTED {
  if (on !== undefined && dayNumber(on) === null) return '--on';
  const maxAgeDays = maxAge === undefined ? undefined : Number(maxAge);
  if (maxAgeDays !== undefined && !(maxAgeDays >= 0)) return '--max-age-days';
  const minCertainty = certainty === undefined ? undefined : Number(certainty);
  if (minCertainty !== undefined && !(minCertainty >= 0 && minCertainty <= 1)) return '--min-certainty';
  return { on, maxAgeDays, minCertainty };
}

function factsIn(file: string): {
  readonly facts: Parameters<typeof explanation>[1];
  readonly problems: readonly Problem[];
} {
  const json = readJson(readFile(file));
  if (!json.ok) return { facts: {}, problems: [{ file, ...json.place, code: 'not-json', path: '', expected: 'JSON' }] };
  const result = parseToldFacts(json.value);
  if (result.ok) return { facts: result.value, problems: [] };
  return { facts: {}, problems: result.issues.map((issue) => ({ file, ...json.placeOf(issue.path), ...issue })) };
}

/** A tree for people: one node a line, deeper ones further in. */
function treeLines(
  node: ReasonNode,
  words: RuleWords,
  isHidden: (name: string) => boolean,
  depth = 0,
): readonly string[] {
  const { op, truth, count, fact, children } = node;
  const head = `${'  '.repeat(depth)}[${words.truth[truth]}] `;
  if (fact === undefined)
    return [
      `${head}${op}${count === undefined ? '' : ` ${count}`}`,
      ...children.flatMap((child) => treeLines(child, words, isHidden, depth + 1)),
    ];
  if (isHidden(fact.name)) return [`${head}${fact.name} (${words.notShown})`];
  const found =
    fact.actual === undefined ? (fact.unusable ?? words.unknown) : `${JSON.stringify(fact.actual)}, ${fact.source}`;
  return [`${head}${fact.name} ${fact.op} ${JSON.stringify(fact.expected)} (${found})`];
}
