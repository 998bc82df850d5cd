import { undo, type Path, type PathEdit, type StepId } from '@jalon/recommend/path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathFor, rebuilt, someFacts, told } from './path.test-arbitrary.ts';
import { isLearningKind } from './path.test-kit.ts';

/** Something known of somebody, what is known later, and some steps of the first path to edit. */
const edited = fc
  .tuple(someFacts, someFacts)
  .map(([facts, later]) => ({ facts, later, path: pathFor(facts) }))
  .filter(({ path }) => path.steps.length > 1)
  .chain(({ path, ...rest }) =>
    fc
      .shuffledSubarray(
        path.steps.map(({ id }) => id),
        { minLength: 1, maxLength: Math.min(5, path.steps.length) },
      )
      .chain((ids) => fc.tuple(...ids.map((id) => editOf(id))).map((edits) => ({ ...rest, path, edits }))),
  );

/** Any edit about one step, but those that move it. */
function editOf(step: StepId): fc.Arbitrary<PathEdit> {
  return fc.constantFrom<PathEdit>(
    { kind: 'pin', step },
    { kind: 'refuse', what: step, reason: 'not-wished' },
    { kind: 'done', step },
    {
      kind: 'add',
      step: {
        id: `added:${step.replaceAll(':', '-')}`,
        text: 'Passer à la mairie',
        resources: [],
        company: 'either',
        minutes: null,
      },
    },
  );
}

const idsOf = ({ steps }: Path): readonly string[] => steps.map(({ id }) => id);

test('what was refused never comes back until it is restored, whatever is known later', () => {
  fc.assert(
    fc.property(edited, ({ path, later }) => {
      const [step] = path.steps;
      const main = step?.resources[0];
      if (step === undefined || main === undefined) return;
      const refusals: readonly PathEdit[] = [
        { kind: 'refuse', what: step.id, reason: 'too-far' },
        { kind: 'refuse', what: main.id, reason: 'not-suited' },
      ];
      const without = rebuilt(path, refusals, later);
      expect(idsOf(without)).not.toContain(step.id);
      expect(without.steps.flatMap(({ resources, also }) => [...resources, ...also]).map(({ id }) => id)).not.toContain(
        main.id,
      );
      const restored = [
        ...refusals,
        ...refusals.map((edit) => ({ kind: 'restore', what: 'what' in edit ? edit.what : step.id }) as const),
      ];
      expect(rebuilt(path, restored, later)).toEqual(rebuilt(path, [], later));
    }),
  );
});

test('what was pinned never vanishes in silence', () => {
  fc.assert(
    fc.property(edited, ({ path, later }) => {
      const [pinned] = path.steps.toReversed();
      if (pinned === undefined) return;
      const now = rebuilt(path, [{ kind: 'pin', step: pinned.id }], later);
      const step = now.steps.find(({ id }) => id === pinned.id);
      const left = now.leftOut.filter(({ id }) => id === pinned.id);
      expect(left).toEqual(step === undefined ? [{ id: pinned.id, code: 'not-wished', pinned }] : []);
      const { steps, leftOut } = pathFor(later);
      const isAdvised = [...steps, ...leftOut].some(({ id }) => id === pinned.id);
      expect(step?.codes.includes('pinned') ?? true).toBe(true);
      expect(step?.codes.includes('no-longer-advised') ?? !isAdvised).toBe(!isAdvised);
      expect(step === undefined || step.audience === 'mediator' || now.shown.includes(pinned.id)).toBe(true);
    }),
  );
});

test('a pinned step stays through any number of times', () => {
  fc.assert(
    fc.property(edited, fc.array(someFacts, { maxLength: 4 }), ({ path }, times) => {
      const pin: readonly PathEdit[] = path.steps.slice(0, 1).map(({ id }) => ({ kind: 'pin', step: id }));
      const end = times.reduce((previous, facts) => rebuilt(previous, pin, told(facts, { wish: 'learn-alone' })), path);
      expect(idsOf(end)).toContain(path.steps[0]?.id);
    }),
  );
});

test('edits about different things may come in any order', () => {
  fc.assert(
    fc.property(edited, ({ path, edits, later }) => {
      expect(rebuilt(path, edits.toReversed(), later)).toEqual(rebuilt(path, edits, later));
    }),
  );
});

test('an edit undone leaves no trace', () => {
  fc.assert(
    fc.property(edited, ({ path, edits, later }) => {
      const after = rebuilt(path, edits, later);
      const before = rebuilt(path, undo(edits), later);
      expect(rebuilt(after, undo(edits), later).steps).toEqual(before.steps);
    }),
  );
});

test('rebuilding what was just rebuilt changes nothing', () => {
  fc.assert(
    fc.property(edited, ({ path, edits, later }) => {
      const once = rebuilt(path, edits, later);
      expect(rebuilt(once, edits, later)).toEqual(once);
    }),
  );
});

test('edits keep to three things shown, nothing twice, and nothing to learn by for whoever wants it done', () => {
  fc.assert(
    fc.property(edited, ({ path, edits, later }) => {
      const now = rebuilt(path, edits, told(later, { wish: 'be-helped' }));
      const all = now.steps.flatMap(({ resources, also }) => [...resources, ...also]);
      expect(now.shown.length).toBeLessThanOrEqual(3);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter(isLearningKind)).toEqual([]);
    }),
  );
});

test('what is done is kept apart, and not proposed again', () => {
  fc.assert(
    fc.property(edited, ({ path, later }) => {
      const [first] = path.steps;
      if (first === undefined) return;
      const now = rebuilt(path, [{ kind: 'done', step: first.id }], later);
      expect(now.done.map(({ id }) => id)).toEqual([first.id]);
      expect(idsOf(now)).not.toContain(first.id);
      const learned = first.resources.filter(isLearningKind);
      expect(now.steps.flatMap(({ resources }) => resources).filter((one) => learned.includes(one))).toEqual([]);
    }),
  );
});

test('a moved step stands where it was put', () => {
  fc.assert(
    fc.property(edited, ({ path, facts }) => {
      const [first, last] = [path.steps[0], path.steps.at(-1)];
      if (first === undefined || last === undefined) return;
      const ahead = rebuilt(path, [{ kind: 'move', step: last.id, before: first.id }], facts);
      expect(idsOf(ahead)).toEqual([last.id, ...idsOf(path).slice(0, -1)]);
      expect(ahead.steps[0]?.codes).toContain('moved');
      const behind = rebuilt(path, [{ kind: 'move', step: first.id, before: null }], facts);
      expect(idsOf(behind)).toEqual([...idsOf(path).slice(1), first.id]);
    }),
  );
});

test('an edit about a step that nobody knows is said, and changes nothing else', () => {
  const path = pathFor(told({}, { urgent: true }));
  const edits: readonly PathEdit[] = [{ kind: 'pin', step: 'rule:no-such' }];
  expect(rebuilt(path, edits, told({}, { urgent: true }))).toEqual({ ...path, unheard: [0] });
});
