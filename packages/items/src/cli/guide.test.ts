import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCommand } from './check-command.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const folder = mkdtempSync(join(tmpdir(), 'jalon-guide-'));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** Each JSON of a guide, with what the guide says that `check` answers. A `diff` changes lines of the last JSON that had no problem. */
function steps(name: string): readonly { readonly json: string; readonly said: string }[] {
  const guide = readFileSync(join(DOCS, name), 'utf8');
  const blocks = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, language, text]) => ({ language, text }));
  let sound = '';
  return blocks.flatMap(({ language, text = '' }, index) => {
    if (language !== 'json' && language !== 'diff') return [];
    const next = blocks[index + 1];
    const said = next?.language === 'text' ? (next.text ?? '') : 'nothing said';
    const json = language === 'json' ? text : patched(sound, text);
    if (/\b0 err\w+, 0 /u.test(said)) sound = json;
    return [{ json, said }];
  });
}

/** A text where each line that begins with `-` became the one after it, which begins with `+`. */
function patched(text: string, diff: string): string {
  return [...diff.matchAll(/^-(.*)\n\+(.*)$/gmu)].reduce((whole, [, before = '', after = '']) => {
    expect(whole.split('\n')).toContain(before);
    return whole.replace(`${before}\n`, () => `${after}\n`);
  }, text);
}

/** What the command prints, run where the author's file is. */
function check(json: string, locale: string): string {
  writeFileSync('lina.json', json);
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  checkCommand(['lina.json', '--locale', locale]);
  spy.mockRestore();
  return `${lines.join('\n')}\n`;
}

const GUIDES = [
  ['write-your-first-item.md', 'en'],
  ['ecrire-sa-premiere-activite.md', 'fr'],
] as const;

describe.each(GUIDES)('%s', (name, locale) => {
  test.each(steps(name).map(({ json, said }, index) => [index + 1, json, said] as const))(
    'step %i: check says what the guide says',
    (_number, json, said) => {
      expect(`$ npx @jalon/items check lina.json\n${check(json, locale)}`).toBe(said);
    },
  );

  test('shows mistakes and ends with an item that has none', () => {
    const said = steps(name).map((step) => step.said);
    expect(said).toHaveLength(12);
    for (const code of ['missing-key', 'not-json', 'schema', 'dead-goal', 'missing-language', 'unreadable'])
      expect(said.join('')).toMatch(new RegExp(` ${code}\\s`, 'u'));
  });
});

test('both guides write the same item', () => {
  const [english, french] = GUIDES.map(([name]) => steps(name).map(({ json }) => json));
  expect(french).toEqual(english);
});
