import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../recommend.test-arbitrary.ts';

const MAIN = join(import.meta.dirname, '..', 'main.ts');
const folder = mkdtempSync(join(tmpdir(), 'jalon-rules-'));

const offline = ruleOf('rule:offline', { fact: 'connection', op: 'eq', value: 'none' }, { priority: 80 });
const mouse = ruleOf('rule:mouse', { fact: 'done.jalon:0.1', op: 'lt', value: 1 });
const local = ruleOf('rule:local', { fact: 'urgent', op: 'eq', value: true }, { only: { departments: ['29'] } });
const rules = written('rules.json', [offline, mouse, local]);

function written(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@jalon/source', MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  const last: unknown =
    args.includes('--json') && status !== 2 ? JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') : null;
  return { status, stdout, stderr, last };
}

describe('npx @jalon/recommend test', () => {
  const good = written('good.json', {
    cases: [
      {
        name: 'no connection',
        facts: { connection: 'none', 'done.jalon:0.1': 0 },
        expect: { exactly: ['rule:offline', 'rule:mouse'], toAssess: ['rule:local'] },
      },
      {
        name: 'elsewhere, and old answers',
        on: '2026-11-21',
        maxAgeDays: 30,
        facts: {
          department: '35',
          urgent: true,
          connection: { value: 'none', source: 'talk', refs: [], at: '2020-01-01' },
        },
        expect: { not: ['rule:offline', 'rule:local'], aside: ['rule:local'], toAssess: ['rule:offline'] },
      },
    ],
  });

  it('says that all is well, and which rules no case tries', () => {
    const { status, last, stdout } = run('test', rules, good, '--json');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect({ status, last }).toMatchObject({
      status: 0,
      last: {
        rules: 3,
        cases: 2,
        failed: 0,
        coverage: { neverFired: ['rule:local'], factsNeverTold: [], factsNeverUsed: [], contradictions: [] },
      },
    });
    expect(run('test', rules, good, '--strict').status).toBe(1);
  });

  it('names each case that comes out otherwise, in words', () => {
    const bad = written('bad.json', [
      { name: 'wrong', facts: { connection: 'good', device: ['phone'] }, expect: { recommended: ['rule:offline'] } },
      { name: 'gone', facts: {}, expect: { recommended: ['rule:gone'], exactly: ['rule:mouse'] } },
    ]);
    const { status, stdout } = run('test', rules, bad);
    expect(status).toBe(1);
    expect(stdout).toContain('wrong · should be recommended · rule:offline');
    expect(stdout).toContain('do not exist · rule:gone');
    expect(stdout).toMatch(/no rule names \(1\)\n {4}device/);
    expect(stdout).toContain('3 rules, 2 cases: 0 as expected, 2 not.');
  });

  it('finds contradictions and what is always true, and where', () => {
    const odd = written('odd.json', [
      ruleOf('rule:never', {
        all: [
          { fact: 'connection', op: 'eq', value: 'none' },
          { fact: 'connection', op: 'eq', value: 'good' },
        ],
      }),
      ruleOf('rule:ever', {
        any: [{ fact: 'urgent', op: 'eq', value: true }, { not: { fact: 'doneTotal', op: 'lt', value: 0 } }],
      }),
      ruleOf('rule:within', {
        all: [
          { fact: 'urgent', op: 'eq', value: true },
          { fact: 'doneTotal', op: 'gte', value: 0 },
        ],
      }),
    ]);
    const { status, last } = run('test', odd, written('none.json', []), '--json');
    expect({ status, last }).toMatchObject({
      status: 1,
      last: {
        coverage: {
          contradictions: [{ rule: 'rule:never', path: '/when' }],
          alwaysTrue: [
            { rule: 'rule:ever', path: '/when' },
            { rule: 'rule:within', path: '/when/all/1' },
          ],
        },
      },
    });
  });

  it('two empty lists are nothing to be glad of', () => {
    const none = written('nothing.json', []);
    expect(run('test', none, none)).toMatchObject({ status: 1, stdout: expect.stringContaining('nothing was tried') });
    expect(run('test', rules, none).status).toBe(1);
    expect(run('test', none, good).status).toBe(1);
  });

  it('says where a file is wrong, by line and column, and goes on with the rest', () => {
    const broken = written('broken.json', [{ ...offline, priority: 101 }, mouse, mouse]);
    const { status, stdout } = run('test', broken, good);
    expect(status).toBe(1);
    expect(stdout).toContain(`${broken}:6:17 invalid /0/priority, expected: number of at most 100`);
    expect(stdout).toMatch(/invalid \/2\/id, expected: an id of its own/);
    const told = written('told.json', '[{"name": "x",\n "facts": {"connection": "slow"}, "expect": {}}]');
    expect(run('test', rules, told).stdout).toContain(`${told}:2:26 wrong-use-of-fact /0/facts/connection`);
    const notJson = written('not.json', '[\n{"a": 1,}]');
    expect(run('test', notJson, good).stdout).toContain(`${notJson}:2:9 not-json`);
  });
});

describe('npx @jalon/recommend explain', () => {
  const facts = written('facts.json', { connection: 'none', reading: 'hard' });

  it('prints the sentences, then the tree', () => {
    const { status, stdout } = run('explain', rules, facts, '--locale', 'fr');
    expect(status).toBe(0);
    expect(stdout).toContain('rule:offline · conseillée');
    expect(stdout).toContain('  Parce que votre équipe a noté qu’elle n’a pas de connexion chez elle.');
    expect(stdout).toContain('    [oui] connection eq "none" ("none", mediator)');
    expect(stdout).toContain('rule:mouse · manque de faits');
    expect(stdout).toContain('[inconnu] done.jalon:0.1 lt 1 (inconnu)');
  });

  it('shows what is sensitive to whoever asks for it, in the tree and in JSON too', () => {
    const hard = written('hard.json', [ruleOf('rule:hard', { fact: 'reading', op: 'eq', value: 'hard' })]);
    for (const reader of ['learner', 'mediator']) {
      const { stdout } = run('explain', hard, facts, '--reader', reader);
      expect(stdout).toContain('reading (not shown)');
      expect(stdout).not.toContain('"hard"');
      const { last } = run('explain', hard, facts, '--reader', reader, '--json');
      expect(last).toMatchObject([{ sensitive: true, tree: { truth: 'unknown' }, nearest: null }]);
      expect(JSON.stringify(last)).not.toContain('actual');
    }
    expect(run('explain', hard, facts, '--sensitive').stdout).toContain('[yes] reading eq "hard" ("hard", mediator)');
  });

  it('says nothing of a person whose facts cannot be read', () => {
    const broken = written('broken-facts.json', { connection: 'slow' });
    const { status, stdout } = run('explain', rules, broken, '--locale', 'fr');
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/fait mal employé \/connection, attendu.: good, limited, none$/u),
    ]);
  });

  it('explains one rule, to a learner, as JSON', () => {
    const { last } = run('explain', rules, facts, '--rule', 'rule:offline', '--reader', 'learner', '--json');
    expect(last).toMatchObject([
      { rule: 'rule:offline', status: 'recommended', lines: [{ code: 'reason' }, { code: 'change' }] },
    ]);
  });

  it.each([
    [['explain', rules], 'two files are expected'],
    [['explain', rules, 'missing.json'], 'explain: missing.json: not found'],
    [['explain', rules, 'missing.json', '--locale', 'fr'], 'explain\u00A0: missing.json\u00A0: introuvable'],
    [['explain', rules, folder], 'expected a file'],
    [['explain', rules, facts, '--rule', 'rule:gone'], 'No rule is called rule:gone'],
    [['explain', rules, facts, '--on', 'today'], '--on, expected: YYYY-MM-DD'],
    [['explain', rules, facts, '--min-certainty', '80'], '--min-certainty, expected: 0 … 1'],
    [['explain', rules, facts, '--wrong'], '--wrong: unknown option'],
    [['explain', rules, facts, '--wrong', '--locale', 'fr'], '--wrong\u00A0: option inconnue'],
    [['test', rules], 'two files are expected'],
  ])('%j is wrong use', (args, said) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  it('says how it is used', () => {
    expect(run('explain', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--reader') });
    expect(run('test', '--help', '--locale', 'fr')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('cas.json'),
    });
    expect(run('--help').stdout).toMatch(/ {2}test .*\n {2}explain /);
    expect(run('expalin')).toMatchObject({ status: 2, stderr: expect.stringContaining('expected one of') });
  });
});
