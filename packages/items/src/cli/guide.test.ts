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

/** Each JSON of a guide, with what the guide says that `check` answers. */
function steps(name: string): readonly { readonly json: string; readonly said: string }[] {
  const guide = readFileSync(join(DOCS, name), 'utf8');
  const blocks = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, language, text]) => ({ language, text }));
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'json') return [];
    const next = blocks[index + 1];
    return [{ json: text ?? '', said: next?.language === 'text' ? (next.text ?? '') : 'nothing said' }];
  });
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
    expect(said).toHaveLength(9);
    for (const code of ['missing-key', 'not-json', 'schema', 'dead-goal', 'missing-language', 'unreadable'])
      expect(said.join('')).toMatch(new RegExp(` ${code}\\s`, 'u'));
  });
});

test('both guides write the same item', () => {
  const [english, french] = GUIDES.map(([name]) => steps(name).map(({ json }) => json));
  expect(french).toEqual(english);
});
