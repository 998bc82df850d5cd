import { parseArgs } from 'node:util';
import { checkFile } from './check-file.ts';
import type { CommandEnd } from './command-end.ts';
import { itemFiles } from './item-files.ts';
import { cliLocale, wordsIn } from './locales/cli-locale.ts';
import { problemOf, type Problem } from './problem.ts';

/** Between two lines of progress, in milliseconds. */
const PATIENCE = 1000;

/** Says what is wrong with the items of a file or a folder, on standard output; progress goes to standard error. */
export function checkCommand(args: readonly string[]): CommandEnd {
  let words = wordsIn(cliLocale(undefined, process.env) ?? 'fr');
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
    const locale = cliLocale(values.locale, process.env);
    if (locale === null) return { exitCode: 2, problem: words.badLocale(values.locale ?? '') };
    words = wordsIn(locale);
    const [target, ...others] = positionals;
    if (target === undefined || others.length > 0) return { exitCode: 2, problem: words.oneTarget('check') };
    const files = itemFiles(target);
    if (files.length === 0) return { exitCode: 2, problem: words.noFiles(target) };

    const known = new Set<string>();
    const problems: Problem[] = [];
    let items = 0;
    let told = performance.now();
    for (const [index, file] of files.entries()) {
      const checked = checkFile(file, known);
      items += checked.items;
      problems.push(...checked.troubles.map((found) => problemOf(file, found, words)));
      if (performance.now() - told < PATIENCE || index + 1 === files.length) continue;
      told = performance.now();
      console.error(words.progress(index + 1, files.length));
    }
    const errors = problems.filter(({ level }) => level === 'error').length;
    const warnings = problems.length - errors;
    if (!values.json) {
      for (const level of ['error', 'warning'] as const) {
        for (const one of problems.filter((each) => each.level === level)) {
          console.log(
            `${one.file}:${one.line}:${one.column} ${words.level[level]} ${one.code} ${one.item ?? ''}`.trimEnd(),
          );
          console.log(`    ${one.message}${one.path === '' ? '' : ` (${one.path})`}`);
        }
      }
    }
    console.log(
      values.json
        ? JSON.stringify({ files: files.length, items, errors, warnings, problems })
        : words.summary(files.length, items, errors, warnings),
    );
    return { exitCode: errors > 0 || (values.strict && warnings > 0) ? 1 : 0 };
  } catch (error) {
    // A wrong option, or a file or folder that cannot be read.
    if (error instanceof Error && 'code' in error) return { exitCode: 2, problem: `check: ${error.message}` };
    throw error;
  }
}
