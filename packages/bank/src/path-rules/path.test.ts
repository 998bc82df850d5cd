import { dimensionsAfterIn, isLearningKind } from './path.test-kit.ts';
import type { Fact } from '@jalon/recommend';
import { GOAL_IDS } from '@jalon/referential/goal-needs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOf, pathFor, someFacts, told } from './path.test-arbitrary.ts';

describe('over the shipped rules and catalogue, whatever is known of somebody', () => {
  test('nothing is advised on what is unknown', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const step of pathFor(facts).steps)
          for (const [name, fact] of Object.entries(step.facts)) expect(facts[name]).toEqual(fact);
      }),
    );
    expect(pathFor({}).steps).toEqual([]);
  });

  test('whoever wants it done is never given anything to learn by', () => {
    fc.assert(
      fc.property(someFacts, fc.boolean(), (facts, asks) => {
        const path = pathFor(told(facts, { wish: 'be-helped' }), asks ? { asks: ['certificate'] } : {});
        expect(path.steps.flatMap(({ resources, also }) => [...resources, ...also]).filter(isLearningKind)).toEqual([]);
        expect(path.steps.length).toBeGreaterThan(0);
        expect(path.toTry).toEqual([]);
      }),
    );
  });

  test('a learner is shown three things at most, and something wherever there is something', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { steps, shown } = pathFor(facts);
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(shown.length > 0).toBe(steps.length > 0);
        expect(steps.map(({ id }) => id).filter((id) => shown.includes(id))).toEqual(shown);
      }),
    );
  });

  test('what cannot wait comes first, and nothing to learn is shown beside it', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { steps, shown } = pathFor(told(facts, { urgent: true }));
        expect(steps[0]?.stage).toBe('urgent');
        const mains = steps.filter(({ id }) => shown.includes(id)).flatMap(({ resources: [main] }) => main ?? []);
        expect(mains.filter(isLearningKind)).toEqual([]);
      }),
    );
  });

  test('without a connection or a device, that comes before any skill', () => {
    const missing = fc.constantFrom({ connection: 'none' }, { device: ['none'] });
    fc.assert(
      fc.property(someFacts, missing, (facts, values) => {
        const [first] = pathFor(told(facts, { urgent: false, ...values })).steps;
        expect(first?.stage).toBe('means');
        expect(first?.codes).toContain('blocks-the-rest');
      }),
    );
  });

  test('the first step takes twenty minutes at most, wherever one that may come first does', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { steps } = pathFor(facts);
        const [first] = steps;
        fc.pre(first !== undefined);
        const mayLead = steps.filter(
          (step, index) =>
            (first.stage !== 'urgent' && first.stage !== 'means' ? true : step.stage === first.stage) &&
            step.audience !== 'mediator' &&
            !step.codes.some((code) => code.startsWith('waits-for-')) &&
            !steps.slice(0, index).some((other) => dimensionsAfterIn(other, step)),
        );
        const isShort = ({ minutes }: (typeof steps)[number]): boolean => (minutes?.most ?? Infinity) <= 20;
        expect(mayLead.includes(first) && isShort(first)).toBe(mayLead.some(isShort));
      }),
    );
  });

  test('nothing is pointed to twice', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const all = pathFor(facts).steps.flatMap(({ resources, also }) => [...resources, ...also].map(({ id }) => id));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('what is learned after something else comes after it', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { steps } = pathFor(facts);
        for (const [index, step] of steps.entries())
          expect(steps.slice(index + 1).filter((later) => dimensionsAfterIn(later, step))).toEqual([]);
      }),
    );
  });

  test('all advice that holds is a step, or is said to be left out', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { steps, leftOut } = pathFor(facts);
        const said: readonly string[] = [...steps, ...leftOut].map(({ id }) => id);
        for (const { rule } of inputOf(facts).evaluation.recommendations) expect(said).toContain(rule);
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  test('what is too old or too uncertain might as well not be there, but for a wish to be helped', () => {
    const marks = fc.infiniteStream(
      fc.constantFrom<Partial<Fact>>({}, {}, { at: '2001-01-01' }, { certainty: 0.1 }, { at: 'some day' }),
    );
    fc.assert(
      fc.property(someFacts, marks, (known, stream) => {
        const demands = { maxAgeDays: 365, minCertainty: 0.8 };
        const marked = Object.entries(known).map(
          ([name, fact]) => [name, { ...fact, ...stream.next().value }] as const,
        );
        const kept = marked.filter(
          ([name, { value, at, certainty }]) =>
            (at === undefined && certainty === undefined) || (name === 'wish' && value === 'be-helped'),
        );
        const [all, without] = [marked, kept].map((facts) => pathFor(Object.fromEntries(facts), demands));
        expect([all?.steps, all?.shown]).toEqual([without?.steps, without?.shown]);
      }),
    );
  });

  test('the order of the catalogue, of the rules and of what is known changes nothing', () => {
    fc.assert(
      fc.property(someFacts, fc.integer(), (facts, seed) => {
        const mix = <T>(list: readonly T[]): T[] =>
          fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { seed, numRuns: 1 })[0] ?? [];
        const { catalogue } = inputOf(facts);
        const other = Object.fromEntries(mix(Object.entries(facts)));
        expect(pathFor(other, { catalogue: mix(catalogue) })).toEqual(pathFor(facts));
      }),
    );
  });

  test('the same is made of the same', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(pathFor(structuredClone(facts))).toEqual(pathFor(facts));
      }),
    );
  });
});

test('a certificate is shown to whoever asks for one or is at ease, never to others', () => {
  const certificates = (path: ReturnType<typeof pathFor>): number =>
    path.steps.flatMap(({ resources }) => resources).filter(({ kind }) => kind === 'certificate').length;
  const atEase = told({}, { triedTotal: 8, doneTotal: 8, failedTotal: 0 });
  expect(certificates(pathFor({}, { asks: ['certificate'] }))).toBeGreaterThan(0);
  expect(certificates(pathFor(atEase))).toBeGreaterThan(0);
  fc.assert(
    fc.property(someFacts, (facts) => {
      const areas = ['1', '2', '3', '4', '5'].map((area) => [`reached.area.digcomp:${area}`, false]);
      const notYet = told(facts, { ...Object.fromEntries(areas), failedTotal: 1 });
      expect(certificates(pathFor(notYet))).toBe(0);
    }),
  );
});

test('advice about a fraud comes to whoever lived one, not to whoever has a deadline and would like to learn about traps', () => {
  const deadline = told({}, { urgent: true, 'barrier.F12': 'need', procedures: 'nobody' });
  const [first] = pathFor(deadline).steps;
  expect([first?.id, first?.codes.includes('aidants-connect')]).toEqual(['rule:urgent', true]);
  expect(pathFor(deadline).steps.map(({ id }) => id)).not.toContain('rule:after-fraud');
  const [lived] = pathFor(told(deadline, { fraudLived: true })).steps;
  expect([lived?.id, lived?.codes]).toEqual(['rule:after-fraud', ['today']]);
});

/** What sends somebody to a person rather than to a site, one at a time. */
const IN_PERSON = [{ reading: 'hard' }, { reading: 'other-language' }, { wish: 'be-helped' }, { procedures: 'nobody' }];
const ONLINE = { reading: 'easy', wish: 'learn-alone', procedures: 'alone' };

test('goals that a service answers have one, for whoever wants it done too', () => {
  for (const goal of ['housing', 'school', 'work', 'cv', 'taxes', 'rights', 'doctor', 'health-space', 'bank'])
    for (const how of [{}, ...IN_PERSON]) {
      const { steps } = pathFor(told({}, { goal: [`goal:${goal}`], ...ONLINE, ...how }));
      const reached = steps.filter(
        ({ id, resources: [main] }) => id.startsWith('rule:reach-') && main?.provider !== undefined,
      );
      expect(reached.flatMap(({ resources }) => resources).filter(isLearningKind)).toEqual([]);
      expect([goal, reached.length]).toEqual([goal, 1]);
    }
});

test('whoever reads little, wants it done or does no procedure is sent to no site that has to be read', () => {
  fc.assert(
    fc.property(someFacts, fc.subarray([...GOAL_IDS]), fc.constantFrom(...IN_PERSON), (facts, goal, values) => {
      const sites = pathFor(told(facts, { goal, ...values }))
        .steps.filter(({ where }) => where === 'own-device')
        .flatMap(({ resources: [main] }) => main ?? [])
        .filter((main) => main.provider !== undefined && !isLearningKind(main));
      expect(sites.filter(({ reading }) => reading !== 'none' && reading !== 'easy')).toEqual([]);
    }),
  );
});

test('a site is proposed to nobody of whom it is not known how they read: that is asked first', () => {
  const { reading: _, ...known } = told(
    {},
    { goal: ['goal:rights'], urgent: false, device: ['phone'], connection: 'good', ...ONLINE },
  );
  const { steps, toAsk } = pathFor(known);
  expect(steps.map(({ id }) => id).filter((id) => id.startsWith('rule:reach-'))).toEqual([]);
  expect(toAsk).toContain('reading');
});

test('somebody who has a device is offered none, unless it does not suit them', () => {
  const known = told({}, { goal: ['goal:new-device'], device: ['phone'], ...ONLINE });
  const ids = (facts: typeof known): readonly string[] => pathFor(facts).steps.map(({ id }) => id);
  expect(ids(known)).not.toContain('rule:reach-device');
  expect(ids(told(known, { 'barrier.F2': 'need' }))).toContain('rule:reach-device');
});

test('whoever wants it done is told of no beginning, no practice and no confidence to gain', () => {
  const helped = told({}, { wish: 'be-helped', procedures: 'with-help', triedTotal: 3, doneTotal: 1 });
  const known = told(helped, { 'barrier.F7': 'need', 'barrier.F8': 'strength', goal: ['goal:help-someone'] });
  expect(pathFor(known).steps.map(({ id }) => id)).toEqual(['rule:wish-be-helped']);
});

test('what is bound to a territory is shown there only', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { catalogue } = inputOf(facts);
      const bound = catalogue.map((one) => ({ ...one, only: { departments: ['2A'] } }));
      const pointed = ({ steps, beside }: ReturnType<typeof pathFor>): number =>
        [...steps, ...beside].reduce((sum, { resources }) => sum + resources.length, 0);
      const { department: _, ...elsewhere } = facts;
      expect(pointed(pathFor(elsewhere, { catalogue: bound }))).toBe(0);
      expect(pointed(pathFor(elsewhere, { catalogue: bound, department: '29' }))).toBe(0);
      const here = pathFor(elsewhere, { catalogue: bound, department: '2A' });
      expect(pointed(here) > 0 || pointed(pathFor(elsewhere)) === 0).toBe(true);
    }),
  );
});
