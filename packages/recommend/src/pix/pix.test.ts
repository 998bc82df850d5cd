import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { parseResource } from '../schema/parse-resource.ts';
import { parseRule } from '../schema/parse-rule.ts';
import { told } from '../recommend.test-arbitrary.ts';
import {
  dimensionEvidence,
  importTrainings,
  skillEvidence,
  skillFacts,
  triggerFacts,
  type AssessedSkill,
  type Training,
} from './index.ts';

const base = { title: 'Trier ses messages', link: 'https://example.org/a' };
const training = (...triggers: Training['triggers']): Training => ({ ...base, triggers });
const goal = { type: 'goal', threshold: 40, tubes: [{ id: 'rec1', level: 2 }] } as const;
const ready = { type: 'prerequisite', threshold: 50, tubes: [{ id: 'rec2', level: 3 }] } as const;

function recommended(
  trainings: readonly Training[],
  skills: readonly AssessedSkill[],
  minimumAssessed = 0,
): readonly string[] {
  const { rules, triggers } = importTrainings(trainings, { crosswalk: skillEvidence, minimumAssessed });
  return evaluate(rules, triggerFacts(triggers, skillFacts(skills))).recommendations.map(({ rule }) => rule);
}

/** What Pix does, written from its description alone. */
function asPixDoes({ triggers }: Training, skills: readonly AssessedSkill[]): boolean {
  const share = (tubes: Training['triggers'][number]['tubes']): number => {
    const assessed = skills.filter(({ tube, level }) => tubes.some((one) => one.id === tube && level <= one.level));
    return assessed.length === 0
      ? 0
      : Math.round((100 * assessed.filter(({ validated }) => validated).length) / assessed.length);
  };
  const holds = ({ type, threshold, tubes }: Training['triggers'][number]): boolean =>
    type === 'prerequisite' ? share(tubes) >= threshold : share(tubes) <= threshold;
  return triggers.length > 0 && triggers.every(holds);
}

const tube = fc.constantFrom('rec1', 'rec2', 'rec3');
const skills = fc.array(fc.record({ tube, level: fc.integer({ min: 1, max: 5 }), validated: fc.boolean() }), {
  maxLength: 12,
});
const trigger = fc.record({
  type: fc.constantFrom('prerequisite', 'goal'),
  threshold: fc.constantFrom(0, 25, 33, 50, 67, 75, 100),
  tubes: fc.array(fc.record({ id: tube, level: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 4 }),
}) as fc.Arbitrary<Training['triggers'][number]>;

describe('importTrainings', () => {
  it('recommends what Pix recommends, to the per cent', () => {
    fc.assert(
      fc.property(fc.array(trigger, { maxLength: 2 }), skills, (triggers, known) => {
        expect(recommended([training(...triggers)], known).length > 0).toBe(asPixDoes(training(...triggers), known));
      }),
      { numRuns: 2000 },
    );
  });

  it('with a minimum of evidence, recommends nothing to whoever was not assessed, and asks to assess first', () => {
    const list = [training(goal)];
    expect(recommended(list, [])).toEqual(['rule:pix-1']);
    expect(recommended(list, [], 1)).toEqual([]);
    const { rules, triggers } = importTrainings(list, { crosswalk: skillEvidence, minimumAssessed: 2 });
    const one = skillFacts([{ tube: 'rec1', level: 1, validated: false }]);
    expect(evaluate(rules, triggerFacts(triggers, one)).toAssess).toMatchObject([{ missing: ['pix.1.trigger1'] }]);
    const more = fc.property(skills, fc.integer({ min: 1, max: 4 }), (known, least) => {
      for (const rule of recommended([training(goal, ready)], known, least))
        expect(known.length, rule).toBeGreaterThanOrEqual(least);
    });
    fc.assert(more);
  });

  it('says which trainings are recommended without evidence, never, or not at all', () => {
    const { issues, rules, resources } = importTrainings(
      [
        training(goal),
        training(goal, ready),
        training(),
        { ...base },
        training({ ...goal, tubes: [{ id: 'other', level: 1 }] }),
      ],
      { crosswalk: (id, level) => (id === 'other' ? [] : skillEvidence(id, level)) },
    );
    expect(issues.map(({ index, code, path, effect }) => [index, code, path, effect])).toEqual([
      [0, 'holds-without-evidence', '/triggers', 'kept'],
      [2, 'no-trigger', '/triggers', 'without-rule'],
      [3, 'missing', '/triggers', 'left-out'],
      [4, 'unknown-tube', '/triggers/0/tubes/0/id', 'without-rule'],
    ]);
    expect(rules.map(({ id }) => id)).toEqual(['rule:pix-1', 'rule:pix-2']);
    expect(resources).toHaveLength(4);
  });

  it('takes our own activities for skills, through a crosswalk', () => {
    const crosswalk = dimensionEvidence({ rec1: ['digcomp:2.1'], rec2: ['digcomp:1.3', 'jalon:0.3'] });
    const { rules, triggers } = importTrainings([training(goal, ready)], { crosswalk, minimumAssessed: 1 });
    const facts = {
      'tried.digcomp:2.1': { ...told(3, 'item:a', 'item:b'), source: 'observation' as const },
      'done.digcomp:2.1': told(1),
      'tried.jalon:0.3': told(2),
      'done.jalon:0.3': told(1),
    };
    const derived = triggerFacts(triggers, facts);
    expect(derived['pix.1.trigger1']).toEqual({ value: 33, source: 'profile', refs: ['item:a', 'item:b'] });
    expect(derived['pix.1.trigger2']?.value).toBe(50);
    expect(evaluate(rules, derived).recommendations).toHaveLength(1);
  });

  it('makes rules and resources that the schemas accept', () => {
    const given = {
      ...training(goal),
      type: 'autoformation',
      duration: { days: 1, hours: 2, minutes: 30 },
      locales: ['fr-fr', 'fr', 'no language'],
      editor: 'Un éditeur',
      delivery: 'remote',
      registrationRequired: true,
    };
    const { rules, resources, declarations } = importTrainings([given], { crosswalk: skillEvidence });
    expect(parseRule(rules[0], declarations)).toMatchObject({ ok: true });
    expect(parseResource(resources[0])).toEqual({ ok: true, value: resources[0] });
    expect(resources[0]).toMatchObject({
      minutes: { least: 570, most: 570 },
      languages: ['fr'],
      needs: ['connection'],
      provider: 'Un éditeur',
      lastCheck: null,
    });
  });

  it.each<[unknown, string, string]>([
    [{}, 'invalid', ''],
    [[{ ...training(goal), title: ' ' }], 'invalid', '/title'],
    [[{ ...training(goal), link: 'http://example.org' }], 'no-address', '/link'],
    [[training({ ...goal, threshold: 101 })], 'invalid', '/triggers/0/threshold'],
    [[training({ ...goal, tubes: [] })], 'invalid', '/triggers/0/tubes'],
    [[training({ ...goal, tubes: [{ id: 'rec1', level: 0 }] })], 'invalid', '/triggers/0/tubes/0/level'],
    [[training({ ...goal, tubes: [{ id: 'rec1', level: 1e9 }] })], 'invalid', '/triggers/0/tubes/0/level'],
    [[{ ...training(goal), duration: 1e300 }], 'invalid', '/duration'],
    [[{ ...training(goal), duration: { minutes: 1e300 } }], 'invalid', '/duration/minutes'],
    [[{ ...training(goal), triggers: [{ ...goal, type: 'other' }] }], 'invalid', '/triggers/0/type'],
  ])('of %j says %s at %j', (value, code, path) => {
    expect(importTrainings(value, { crosswalk: skillEvidence }).issues[0]).toMatchObject({ index: 0, code, path });
  });

  it('reads a long list in a time that its length tells', () => {
    const many = Array.from({ length: 20_000 }, () => training(goal));
    expect(importTrainings(many, { crosswalk: skillEvidence }).rules).toHaveLength(20_000);
  }, 3000);

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(importTrainings([value], { crosswalk: skillEvidence }).rules).toEqual([]);
        expect(importTrainings(value, { crosswalk: skillEvidence }).rules).toEqual([]);
      }),
    );
  });
});
