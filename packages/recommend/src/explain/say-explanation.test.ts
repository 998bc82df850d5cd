import type { Condition, FactCondition, FactValue, Operator } from '@jalon/referential/condition';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { FactSource, Facts } from '../fact.ts';
import { FACTS } from '../facts/facts.ts';
import { ruleOf, told } from '../recommend.test-arbitrary.ts';
import { explanation } from './explanation.ts';
import { en, fr } from './index.ts';
import { isSensitive } from './is-sensitive.ts';
import { nearestChange } from './nearest-change.ts';
import type { Reader } from './phrase.ts';
import { sayExplanation, type ExplainedLine } from './say-explanation.ts';

const READERS: readonly Reader[] = ['learner', 'mediator'];
const SOURCES: readonly FactSource[] = ['talk', 'profile', 'observation', 'mediator'];

const offline: Condition = { fact: 'connection', op: 'eq', value: 'none' };
const ready: Condition = { all: [offline, { fact: 'done.jalon:0.1', op: 'gte', value: 1 }] };
const answered = told('none', 'talk:connection');

function textsOf(when: Condition, facts: Facts, options: Partial<Parameters<typeof sayExplanation>[1]> = {}) {
  const said = explanation(ruleOf('rule:x', when), facts);
  return sayExplanation(said, { words: fr, reader: 'learner', ...options }).map(({ text }) => text);
}

describe('sayExplanation', () => {
  it('says why, with the answers behind it, and what would end it', () => {
    const said = explanation(ruleOf('rule:x', offline), { connection: answered });
    expect(said).toMatchObject({ status: 'recommended', missing: [], nearest: { makes: 'no' } });
    expect(sayExplanation(said, { words: fr, reader: 'learner' })).toEqual([
      {
        code: 'reason',
        text: 'Vous avez dit que vous n’avez pas de connexion chez vous.',
        facts: ['connection'],
        refs: ['talk:connection'],
      },
      {
        code: 'change',
        text: 'Si vous aviez une bonne connexion chez vous, ce conseil changerait.',
        facts: ['connection'],
        refs: [],
      },
    ]);
  });

  it('speaks to the mediator of the person, in both languages', () => {
    const facts = { connection: answered, 'done.jalon:0.1': { ...told(2), source: 'observation' as const } };
    expect(textsOf(ready, facts, { reader: 'mediator' })).toEqual([
      'Parce que la personne a dit qu’elle n’a pas de connexion chez elle.',
      'Parce qu’elle a réussi 2 activités sans aide pour « Utiliser la souris » (la règle en demande au moins 1).',
      'Si elle avait une bonne connexion chez elle, ce conseil ne serait plus donné.',
    ]);
    expect(textsOf(ready, facts, { reader: 'mediator', words: en })).toEqual([
      'Because the person said that they have no connection at home.',
      'Because they have done 2 activities alone for “Use the mouse” (the rule asks for at least 1).',
      'If they had a good connection at home, this advice would no longer be given.',
    ]);
  });

  it('says what is missing, what is old and what is unsure', () => {
    expect(textsOf(ready, {})).toEqual([
      'Il faudrait savoir quelle connexion vous avez chez vous.',
      'Il faudrait savoir ce que vous savez faire sans aide pour « Utiliser la souris ».',
    ]);
    const facts: Facts = {
      connection: { ...answered, at: '2020-01-01' },
      'reached.jalon:0.1': { value: true, source: 'profile', refs: [], certainty: 0.5 },
    };
    const both: Condition = { all: [offline, { fact: 'reached.jalon:0.1', op: 'eq', value: true }] };
    const said = explanation(ruleOf('rule:x', both), facts, { on: '2026-01-01', maxAgeDays: 365, minCertainty: 0.8 });
    expect(sayExplanation(said, { words: fr, reader: 'learner' }).map(({ code, text }) => [code, text])).toEqual([
      ['expired', 'La réponse est ancienne : il faudrait savoir de nouveau quelle connexion vous avez chez vous.'],
      [
        'uncertain',
        'Encore quelques activités aideraient à savoir si vous avez les bases pour « Utiliser la souris ».',
      ],
    ]);
  });

  it('explains a rule that does not hold, and what would bring it', () => {
    expect(textsOf({ fact: 'connection', op: 'eq', value: 'good' }, { connection: told('none') })).toEqual([
      'Vous avez dit que vous n’avez pas de connexion chez vous.',
      'Si vous aviez une bonne connexion chez vous, ce conseil serait pour vous.',
    ]);
  });

  it('proposes no loss to a learner', () => {
    expect(textsOf(offline, { connection: told('good') })).toEqual([
      'Vous avez dit que vous avez une bonne connexion chez vous.',
    ]);
    expect(textsOf(offline, { connection: told('good') }, { reader: 'mediator' })).toHaveLength(2);
  });

  it('says what was not chosen, not what nobody said', () => {
    const computer: Condition = { fact: 'device', op: 'contains', value: 'computer' };
    const facts = { device: told(['phone']) };
    expect(textsOf(computer, facts)).toEqual([
      'Un ordinateur n’est pas parmi ce que vous avez choisi.',
      'Si vous aviez un ordinateur chez vous, ce conseil serait pour vous.',
    ]);
    expect(textsOf(computer, facts, { reader: 'mediator' })[0]).toBe(
      'Parce qu’un ordinateur n’est pas parmi ce qu’elle a choisi.',
    );
    expect(textsOf(computer, facts, { words: en })[0]).toBe('A computer is not among what you chose.');
    const nothing: Condition = { not: { fact: 'device', op: 'contains', value: 'none' } };
    expect(textsOf(nothing, { device: told([]) })[0]).toBe(
      '« aucun appareil » n’est pas parmi ce que vous avez choisi.',
    );
  });

  it('tells the mediator of what was tried and not done alone, and of nothing more', () => {
    const none: Condition = { fact: 'done.jalon:0.1', op: 'eq', value: 0 };
    const facts = { 'done.jalon:0.1': { ...told(0), source: 'observation' as const } };
    expect(textsOf(none, facts, { reader: 'mediator' })[0]).toContain(
      'elle n’a réussi aucune activité sans aide pour « Utiliser la souris »',
    );
    expect(textsOf(none, facts)[0]).toBe('Les activités pour « Utiliser la souris » sont encore à découvrir.');
    const left: Condition = { fact: 'failedTotal', op: 'eq', value: 0 };
    expect(textsOf(left, { failedTotal: { ...told(0), source: 'observation' } })[0]).toBe(
      'Aucune activité n’est à reprendre.',
    );
  });

  it('says that something is not shown where only the change is sensitive', () => {
    const when: Condition = {
      any: [
        { all: [{ fact: 'urgent', op: 'eq', value: true }, { not: { fact: 'reading', op: 'eq', value: 'easy' } }] },
        {
          all: [
            { fact: 'urgent', op: 'eq', value: true },
            { fact: 'comfort.bigText', op: 'eq', value: true },
          ],
        },
      ],
    };
    const said = explanation(ruleOf('rule:x', when), { urgent: told(true), 'comfort.bigText': told(true) });
    const nearest = { changes: [{ fact: 'reading', to: 'easy' }], makes: 'no', reach: 'skill' } as const;
    const reasons = { op: 'all', truth: 'yes', children: [] } as const;
    const lines = sayExplanation({ ...said, reasons, nearest }, { words: fr, reader: 'mediator' });
    expect(lines.map(({ code }) => code)).toEqual(['withheld']);
  });

  it('says that a rule is for another day or place, and nothing of the person then', () => {
    const rule = ruleOf('rule:x', offline, { only: { departments: ['29'] } });
    const said = explanation(rule, { connection: answered, department: told('35') });
    expect(sayExplanation(said, { words: fr, reader: 'learner' }).map(({ text }) => text)).toEqual([
      'Ce conseil vaut dans d’autres départements.',
    ]);
  });

  it('never shows what is sensitive unless asked, be it a reason, a question or a change', () => {
    const hard: Condition = { fact: 'reading', op: 'eq', value: 'hard' };
    const facts = { reading: told('hard', 'talk:reading') };
    const withheld = 'D’autres réponses comptent aussi : elles ne sont pas montrées ici.';
    for (const reader of READERS) {
      expect(textsOf(hard, facts, { reader })).toEqual([withheld]);
      expect(textsOf(hard, {}, { reader })).toEqual([withheld]);
    }
    expect(textsOf(hard, facts, { reader: 'mediator', sensitive: true })).toEqual([
      'Parce que la personne a dit qu’elle préfère écouter, ou avoir de l’aide pour lire.',
      'Si elle lisait facilement sur un écran, ce conseil ne serait plus donné.',
    ]);
  });

  it('a fact nobody declared is taken for sensitive', () => {
    expect(textsOf({ fact: 'mystery', op: 'eq', value: true }, { mystery: told(true) })).toHaveLength(1);
  });

  it('does not propose to a learner what nobody can change', () => {
    const young: Condition = { fact: 'ageBand', op: 'eq', value: '18-24' };
    expect(textsOf(young, { ageBand: told('70-plus') })).toEqual(['Vous avez dit que vous avez 70 ans ou plus.']);
    expect(textsOf(young, { ageBand: told('70-plus') }, { reader: 'mediator' })).toHaveLength(2);
  });

  it('speaks of an integrator’s own facts by their label', () => {
    const own: FactDeclaration = {
      name: 'own.car',
      type: 'boolean',
      sensitive: false,
      label: { fr: 'Voiture', en: 'Car' },
    };
    const said = explanation(ruleOf('rule:x', { fact: 'own.car', op: 'eq', value: true }), {}, {}, [own]);
    expect(sayExplanation(said, { words: fr, reader: 'learner', declarations: [own] })[0]?.text).toBe(
      'Il faudrait savoir ce qu’il en est de « Voiture ».',
    );
  });

  it('evaluate marks what stands on something sensitive, where it is told how to know', () => {
    const hard = ruleOf('rule:hard', { fact: 'reading', op: 'eq', value: 'hard' }, { priority: 60 });
    const facts = { connection: answered, reading: told('hard') };
    const { recommendations } = evaluate([ruleOf('rule:x', offline), hard], facts, { isSensitive });
    expect(recommendations.map(({ rule, sensitive }) => [rule, sensitive])).toEqual([
      ['rule:hard', true],
      ['rule:x', false],
    ]);
    expect(evaluate([hard], facts).recommendations[0]).not.toHaveProperty('sensitive');
  });

  it('agrees with evaluate, whose results carry the nearest change where it is asked for', () => {
    const [found] = evaluate(
      [ruleOf('rule:x', offline)],
      { connection: answered },
      { nearest: nearestChange },
    ).recommendations;
    expect(found?.nearest).toEqual(explanation(ruleOf('rule:x', offline), { connection: answered }).nearest);
    expect(evaluate([ruleOf('rule:x', offline)], { connection: answered }).recommendations[0]).not.toHaveProperty(
      'nearest',
    );
  });
});

describe('every fact of the registry, with every operator it has, gives a sentence', () => {
  const OPERATORS: Readonly<Record<FactDeclaration['type'], readonly Operator[]>> = {
    boolean: ['eq', 'ne'],
    number: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in'],
    string: ['eq', 'ne', 'in'],
    set: ['contains', 'eq', 'ne'],
  };

  it.each([
    ['fr', fr],
    ['en', en],
  ] as const)('%s', (locale, words) => {
    let sentences = 0;
    for (const declaration of FACTS) {
      for (const op of OPERATORS[declaration.type]) {
        for (const [constant, actual] of casesOf(declaration, op)) {
          const when = { fact: declaration.name, op, value: constant } as FactCondition;
          // Each source in turn.
          for (const source of [SOURCES[sentences % SOURCES.length]!]) {
            const facts: Facts =
              actual === undefined ? {} : { [declaration.name]: { value: actual, source, refs: [] } };
            const said = explanation(ruleOf('rule:x', when), facts);
            for (const reader of READERS) {
              const lines = sayExplanation(said, { words, reader, sensitive: true });
              expect(lines.length).toBeGreaterThan(0);
              for (const line of lines) expectGood(line, locale, reader, declaration);
              sentences += lines.length;
            }
          }
        }
      }
    }
    expect(sentences).toBeGreaterThan(10_000);
  });

  it('each closed value and each member has words of its own, in both languages', () => {
    for (const words of [fr, en]) {
      for (const { name, type, values = [] } of FACTS) {
        const key =
          ['tried', 'done', 'level', 'reached', 'barrier'].find((kind) => name.startsWith(`${kind}.`)) ?? name;
        expect(words.ask, name).toHaveProperty([key]);
        if (type === 'number') expect(words.counts, name).toHaveProperty([key]);
        const table = type === 'set' ? words.members[key] : words.values[key];
        if (type === 'string' || type === 'set')
          for (const value of values)
            expect(Object.keys(table ?? {}).some((one) => one === value || one === 'any')).toBe(true);
        if (name === 'language') for (const value of values) expect(words.names, value).toHaveProperty([value]);
      }
    }
  });
});

/** Constants, each met and not met, and not known. */
function casesOf(
  { type, values = ['resource:one', 'resource:two'] }: FactDeclaration,
  op: Operator,
): readonly (readonly [FactCondition['value'], FactValue | undefined])[] {
  if (type === 'boolean')
    return [true, false].flatMap((constant) => [true, false, undefined].map((actual) => [constant, actual] as const));
  if (type === 'number')
    return [0, 1, 3].flatMap((constant) =>
      [0, 1, 2, 5, undefined].map((actual) => [op === 'in' ? [constant] : constant, actual] as const),
    );
  const some = values.length > 40 ? values.slice(0, 2) : values;
  if (type === 'string')
    return some.flatMap((constant) =>
      [...some, undefined].map((actual) => [op === 'in' ? [constant] : constant, actual] as const),
    );
  return some.flatMap((constant) =>
    [[], [constant], some.slice(0, 2), undefined].map(
      (actual) => [op === 'contains' ? constant : [constant], actual] as const,
    ),
  );
}

/** What no sentence holds, and what one of them does not say to one of the readers. */
const NEVER = {
  both: /[{}|[\]]|undefined|null|NaN|%|\s\s|'|\.\.|\b(faux|erreur|échec|raté|mauvais|nul|score|note|insuffisant|wrong|failed|failure|error|bad)\b/iu,
  fr: /[^\u00a0][;?!»]|[^\u00a0]: |«[^\u00a0]|que [aeiouyéèê]|\bsi ils? /iu,
  en: /[«»]|\ba [aeiou]/u,
  learner: /\belle\b|\bthey\b|\btheir\b|la personne a dit/iu,
  mediator: /\b(vous|you)\b/iu,
} as const;

function expectGood({ text }: ExplainedLine, locale: 'fr' | 'en', reader: Reader, { name }: FactDeclaration): void {
  const unquoted = text.replaceAll(/«[^»]*»|“[^”]*”/gu, '');
  const isGood =
    /^[\p{Lu}À«“].*[^.]\.$/u.test(text) &&
    !NEVER.both.test(text) &&
    !NEVER[locale].test(text.replaceAll('resource:', '')) &&
    !NEVER[reader].test(unquoted);
  if (!isGood) expect.fail(`${name}: ${text}`);
}
