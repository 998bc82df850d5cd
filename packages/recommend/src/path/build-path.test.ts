import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { nearestChange } from '../explain/nearest-change.ts';
import type { Fact, Facts } from '../fact.ts';
import { ruleOf, told } from '../recommend.test-arbitrary.ts';
import { buildPath } from './build-path.ts';
import type { Path } from './path.ts';
import type { Resource } from '../resource.ts';
import { rebuildPath } from './rebuild-path.ts';
import { facts, inputOf, pathOf, resourceOf } from './path.test-kit.ts';

const quick = { least: 5, most: 10 };
const touch = resourceOf('resource:touch', { dimensions: ['jalon:0.2'], minutes: quick });
const mail = resourceOf('resource:mail', { dimensions: ['digcomp:2.1'], needs: ['connection'], minutes: quick });
const forms = resourceOf('resource:forms', { dimensions: ['digcomp:2.3'], minutes: { least: 30, most: 40 } });
const wifi = resourceOf('resource:wifi', { kind: 'equipment' });
const desk = resourceOf('resource:desk', { kind: 'place', withSomeone: 'with-someone', foundAt: 'any-place' });
const catalogue = [touch, mail, forms, wifi, desk];

const missed = (dimension: string) => ({ fact: `done.${dimension}`, op: 'eq', value: 0 }) as const;
const learnTouch = ruleOf('rule:touch', missed('jalon:0.2'), { kind: 'next-step', priority: 20 });
const learnMail = ruleOf('rule:mail', missed('digcomp:2.1'), { kind: 'next-step', priority: 90 });
const learnForms = ruleOf('rule:forms', missed('digcomp:2.3'), { kind: 'next-step', priority: 95 });
const noConnection = ruleOf('rule:wifi', { fact: 'connection', op: 'eq', value: 'none' }, { priority: 1 });
const urgent = ruleOf('rule:desk', { fact: 'urgent', op: 'eq', value: true }, { kind: 'human-help', priority: 1 });
const rules = [learnTouch, learnMail, learnForms, noConnection, urgent];
const nothingDone = { 'done.jalon:0.2': 0, 'done.digcomp:2.1': 0, 'done.digcomp:2.3': 0 };

describe('buildPath', () => {
  it('puts gestures before skills, and a short step before a long one', () => {
    const { steps, shown } = pathOf(rules, catalogue, nothingDone);
    expect(steps.map(({ id }) => id)).toEqual(['rule:touch', 'rule:forms', 'rule:mail']);
    expect(steps[0]?.codes).toEqual(['today']);
    expect(shown).toEqual(['rule:touch', 'rule:forms', 'rule:mail']);
    const later = pathOf([learnForms, learnMail], catalogue, nothingDone);
    expect(later.steps.map(({ id }) => id)).toEqual(['rule:mail', 'rule:forms']);
  });

  it('puts what cannot wait before what is missing, and that before all the rest', () => {
    const { steps } = pathOf(rules, catalogue, { ...nothingDone, urgent: true, connection: 'none' });
    expect(steps.map(({ id, stage }) => [id, stage])).toEqual([
      ['rule:desk', 'urgent'],
      ['rule:wifi', 'means'],
      ['rule:touch', 'gestures'],
      ['rule:forms', 'skills'],
      ['rule:mail', 'skills'],
    ]);
    expect(steps[4]?.codes).toEqual(['waits-for-connection']);
  });

  it('asks for the mandate, and for places that may act, where the person cannot do it in time', () => {
    const place = { name: 'Maison', phone: '01 99 00 00 00', updated: '2025-11-22' };
    const places = [
      { ...place, id: 'a', programmes: [] },
      { ...place, id: 'b', programmes: ['aidants-connect'] as const },
    ];
    const [first] = pathOf(
      [urgent],
      catalogue,
      { urgent: true, procedures: 'nobody' },
      { places, on: '2026-11-23' },
    ).steps;
    expect(first?.codes).toEqual([
      'today',
      'contact-first',
      'aidants-connect',
      'mandate-reminder',
      'call-before-coming',
    ]);
    expect(first?.places.map(({ id }) => id)).toEqual(['b']);
    const [able] = pathOf(
      [urgent],
      catalogue,
      { urgent: true, procedures: 'alone' },
      { places, on: '2026-11-22' },
    ).steps;
    expect(able?.codes).toEqual(['today', 'contact-first']);
    expect(able?.places).toEqual(places);
  });

  it('names the places where a resource is found: any, those of its programme, or none', () => {
    const places = [
      { id: 'a', name: 'Médiathèque', programmes: [] },
      { id: 'b', name: 'Maison', programmes: ['france-services'] as const },
    ];
    const named = (rest: object): readonly string[] | undefined =>
      pathOf(
        [urgent],
        [resourceOf('resource:desk', { kind: 'place', ...rest })],
        { urgent: true },
        { places },
      ).steps[0]?.places.map(({ id }) => id);
    expect(named({ foundAt: 'any-place' })).toEqual(['a', 'b']);
    expect(named({ foundAt: 'france-services' })).toEqual(['b']);
    expect(named({})).toEqual([]);
  });

  it('shows somebody who would rather not be alone nothing to do alone in the place of what is with somebody', () => {
    const helped = ['a', 'b', 'c'].map((name) =>
      resourceOf(`resource:${name}`, { kind: 'place', withSomeone: 'with-someone' }),
    );
    const alone = resourceOf('resource:alone', { kind: 'equipment', withSomeone: 'alone' });
    const rules = [...helped, alone].map(({ id }, index) =>
      ruleOf(`rule:${id.slice(9)}`, learnTouch.when, { kind: 'human-help', recommend: [id], priority: 10 - index }),
    );
    const shown = (known: object): readonly string[] =>
      pathOf(rules, [...helped, alone], { ...nothingDone, ...known }).shown;
    expect(shown({})).toContain('rule:alone');
    expect(shown({ wish: 'learn-with-someone' })).toEqual(['rule:a', 'rule:b', 'rule:c']);
  });

  it('gives nothing to learn by to whoever wants it done, and says so', () => {
    const both = ruleOf('rule:desk', urgent.when, {
      kind: 'human-help',
      recommend: ['resource:desk', 'resource:touch'],
    });
    const path = pathOf([learnTouch, both], catalogue, {
      ...nothingDone,
      'tried.digcomp:2.3': 1,
      urgent: true,
      wish: 'be-helped',
      goal: ['goal:taxes'],
    });
    expect(path.steps.map(({ id }) => id)).toEqual(['rule:desk']);
    expect(path.steps[0]?.resources).toEqual([desk]);
    expect(path.leftOut).toEqual([
      { id: 'need:digcomp:2.3', code: 'not-wished' },
      { id: 'rule:touch', code: 'not-wished' },
    ]);
    expect(path.toTry).toEqual([]);
  });

  it('leaves out advice that begins with something to learn by, even where somebody to see comes after it', () => {
    const alone = resourceOf('resource:alone', { kind: 'video' });
    const first = ruleOf('rule:alone', learnTouch.when, { recommend: ['resource:alone', 'resource:desk'] });
    const known = { ...nothingDone, wish: 'be-helped' };
    expect(pathOf([first], [...catalogue, alone], known).leftOut).toEqual([{ id: 'rule:alone', code: 'not-wished' }]);
  });

  it('lets nothing short overtake what cannot wait, however long that takes', () => {
    const long = resourceOf('resource:desk', { kind: 'workshop', minutes: { least: 60, most: 90 } });
    const { steps } = pathOf([learnTouch, urgent], [touch, long], { ...nothingDone, urgent: true });
    expect(steps.map(({ id }) => id)).toEqual(['rule:desk', 'rule:touch']);
  });

  it('adds what a goal asks for beyond what is established, and only what was looked at', () => {
    const known = { goal: ['goal:taxes'], 'level.digcomp:2.3': 'basic', 'reached.digcomp:1.3': true };
    const { steps, toTry } = pathOf([], catalogue, known);
    expect(steps.map(({ id, goals, level }) => ({ id, goals, level }))).toEqual([
      { id: 'need:digcomp:2.3', goals: ['goal:taxes'], level: { band: 'intermediate' } },
    ]);
    expect(toTry).toEqual(['digcomp:2.6', 'digcomp:4.2']);
    expect(pathOf([], catalogue, { ...known, 'level.digcomp:2.3': 'intermediate' }).steps).toEqual([]);
  });

  it('takes what was counted as not done for a gap only where something was tried', () => {
    const known = { goal: ['goal:taxes'], 'done.digcomp:2.3': 0 };
    expect(pathOf([], catalogue, known).steps).toEqual([]);
    expect(pathOf([], catalogue, { ...known, 'tried.digcomp:2.3': 1 }).steps).toHaveLength(1);
  });

  it('stands on nothing too old or too uncertain, but for an old wish to be helped', () => {
    const certificate = resourceOf('resource:certificate', { kind: 'certificate', dimensions: ['digcomp:1.1'] });
    const old = (value: Fact['value']): Fact => ({ ...told(value), at: '2010-01-01' });
    const known = {
      goal: told(['goal:taxes']),
      'reached.digcomp:2.3': old(false),
      'reached.area.digcomp:1': old(true),
      'reached.area.digcomp:2': old(true),
      'reached.area.digcomp:3': { ...told(true), certainty: 0.1 },
    };
    const of = (facts: Facts): Path => {
      const demands = { on: '2026-11-23', maxAgeDays: 365, minCertainty: 0.8 };
      const evaluation = evaluate([learnTouch], facts, demands);
      const result = buildPath({ ...demands, evaluation, facts, catalogue: [...catalogue, certificate] });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.path;
    };
    expect(of(known).steps).toEqual([]);
    const recent = { 'done.jalon:0.2': told(0) };
    expect(of(recent).steps).toHaveLength(1);
    expect(of({ ...recent, wish: old('be-helped') }).steps).toEqual([]);
  });

  it('names the demands that are no good', () => {
    expect(buildPath(inputOf([], [], {}, { maxAgeDays: -1, minCertainty: 2 }))).toEqual({
      ok: false,
      issues: [
        { code: 'invalid', field: 'maxAgeDays', expected: 'a number of days, 0 or more' },
        { code: 'invalid', field: 'minCertainty', expected: 'a number from 0 to 1' },
      ],
    });
  });

  it('asks for somebody who may act only where the step is to go somewhere', () => {
    const chat = resourceOf('resource:desk', { kind: 'service', needs: ['connection'], minutes: quick });
    const [step] = pathOf([urgent], [chat], { urgent: true, procedures: 'nobody', wish: 'be-helped' }).steps;
    expect(step?.codes).toEqual(['today']);
  });

  it('gives no rule that is to learn, nor anybody who teaches, to whoever wants it done', () => {
    const teacher = resourceOf('resource:teacher', { kind: 'person', learning: true });
    const toTeacher = ruleOf('rule:teacher', urgent.when, { recommend: ['resource:teacher', 'resource:desk'] });
    const begin = ruleOf('rule:begin', urgent.when, { recommend: ['resource:desk'], learning: true });
    const all = [teacher, ...catalogue];
    const known = { urgent: true, wish: 'be-helped' };
    expect(pathOf([toTeacher, begin], all, known).leftOut.map(({ code }) => code)).toEqual([
      'not-wished',
      'not-wished',
    ]);
    expect(pathOf([toTeacher, begin], all, { urgent: true }).steps).toHaveLength(2);
  });

  it('opens the mailbox before messages are practised', () => {
    const open = resourceOf('resource:open', {
      dimensions: ['digcomp:2.1'],
      withSomeone: 'with-someone',
      minutes: quick,
    });
    const ownMail = ruleOf('rule:open', { fact: 'ownEmail', op: 'eq', value: false }, { priority: 1 });
    const { steps } = pathOf([learnMail, ownMail], [...catalogue, open], { ...nothingDone, ownEmail: false });
    expect(steps.map(({ id }) => id)).toEqual(['rule:open', 'rule:mail']);
  });

  it('says what to do about time: longer than there is today, or unknown', () => {
    const [long] = pathOf([learnForms], catalogue, nothingDone, { minutes: 10 }).steps;
    expect(long?.codes).toEqual(['too-long-today']);
    const [unknown] = pathOf([learnForms], [resourceOf('resource:forms')], nothingDone).steps;
    expect(unknown?.codes).toEqual(['minutes-unknown']);
  });

  it('asks first what would settle advice, and nothing that is known', () => {
    expect(pathOf(rules, catalogue, {}).toAsk).toEqual(['urgent', 'connection']);
    expect(pathOf(rules, catalogue, { urgent: false }).toAsk).toEqual(['connection']);
  });

  it('shows a certificate to whoever asks for one, as a way to go, and never by default', () => {
    const certificate = resourceOf('resource:certificate', { kind: 'certificate', dimensions: ['digcomp:1.1'] });
    const [step] = pathOf([], [certificate], {}, { asks: ['certificate'] }).steps;
    expect(step).toMatchObject({ id: 'step:certificate', codes: ['certificate-is-a-route', 'contact-first'] });
    expect(pathOf([], [certificate], {}).steps).toEqual([]);
  });

  it('orders certificates by cost, whatever the order of the catalogue; none of another matter, nor out of reach', () => {
    const of = (name: string, rest: Partial<Resource>): Resource =>
      resourceOf(`resource:${name}`, { kind: 'certificate', dimensions: ['digcomp:1.1'], ...rest });
    const all = [
      of('french', { dimensions: [], cost: 'free' }),
      of('dear', { cost: 'paid' }),
      of('wide', { cost: 'conditional', dimensions: ['digcomp:1.1', 'digcomp:1.2'] }),
      of('free', { cost: 'free' }),
      of('narrow', { cost: 'conditional' }),
    ];
    const shown = (list: readonly Resource[], known = {}): readonly (readonly string[])[] =>
      pathOf([], list, known, { asks: ['certificate'] }).steps.map((step) => step.pointsTo);
    for (const list of [all, all.toReversed()])
      expect(shown(list)).toEqual([['resource:free', 'resource:wide', 'resource:narrow']]);
    expect(shown(all.slice(0, 2), { 'barrier.F10': 'need' })).toEqual([]);
    expect(shown(all.slice(0, 2))).toEqual([['resource:dear']]);
  });

  it('keeps beside what answers a goal or lifts a barrier without anything to learn, each once', () => {
    const of = (name: string, rest: Partial<Resource>): Resource =>
      resourceOf(`resource:${name}`, { kind: 'service', provider: 'Service', ...rest });
    const list = [
      of('home', { goals: ['goal:housing'], barriers: ['barrier:F10'] }),
      of('budget', { barriers: ['barrier:F10'] }),
      of('lesson', { kind: 'training', goals: ['goal:housing'] }),
      of('other', { goals: ['goal:school'] }),
    ];
    const known = { goal: ['goal:housing'], 'barrier.F10': 'need', wish: 'be-helped' };
    const idsOf = ({ beside }: Path): readonly unknown[] =>
      beside.map(({ need, resources }) => [need, resources.map(({ id }) => id)]);
    const home = { kind: 'goal', goal: 'goal:housing' };
    const money = { kind: 'barrier', barrier: 'barrier:F10' };
    for (const wish of ['be-helped', 'learn-alone'])
      expect(idsOf(pathOf([], list, { ...known, wish }))).toEqual([
        [home, ['resource:home']],
        [money, ['resource:budget']],
      ]);
    const edits = [{ kind: 'refuse', what: 'resource:home', reason: 'not-suited' }] as const;
    const again = rebuildPath(null, edits, inputOf([], list, known));
    expect(again.ok && idsOf(again.path)).toEqual([[money, ['resource:budget']]]);
  });

  it('says why, what is missing, and what would end the advice', () => {
    const known = facts({ urgent: true });
    const either = ruleOf('rule:desk', { any: [urgent.when, noConnection.when] }, { kind: 'human-help' });
    const result = buildPath({
      evaluation: evaluate([either], known, { nearest: nearestChange }),
      facts: known,
      catalogue,
    });
    expect(result.ok && result.path.steps[0]).toMatchObject({
      reasons: { truth: 'yes' },
      missing: ['connection'],
    });
    expect(pathOf([], catalogue, { goal: ['goal:taxes'], 'level.digcomp:2.3': 'basic' }).steps[0]).toMatchObject({
      reasons: null,
      missing: [],
      nearest: null,
    });
  });

  it('does not offer again what was learnt by already, as the facts or the host tell', () => {
    const known = { 'done.jalon:0.2': 0 };
    expect(pathOf([learnTouch], catalogue, known).steps).toHaveLength(1);
    const left = [{ id: 'rule:touch', code: 'done' }];
    expect(pathOf([learnTouch], catalogue, { ...known, alreadyDone: ['resource:touch'] }).leftOut).toEqual(left);
    expect(pathOf([learnTouch], catalogue, known, { already: ['resource:touch'] }).leftOut).toEqual(left);
  });

  it('asks nobody who uses sign language to call', () => {
    const places = [{ id: 'a', name: 'Maison', programmes: [] }];
    const known = { urgent: true, 'comfort.signLanguage': true };
    const [step] = pathOf([urgent], catalogue, known, { places }).steps;
    expect(step?.codes).toEqual(['today', 'contact-in-writing', 'write-before-coming']);
  });

  it('shows what is bound to a territory and to a time only where both are known', () => {
    const pass = resourceOf('resource:desk', { kind: 'equipment', only: { departments: ['29'], until: '2026-12-31' } });
    const known = { urgent: true };
    const seen = (rest: object): boolean => pathOf([urgent], [pass], known, rest).steps.length > 0;
    expect(seen({ department: '29', on: '2026-11-23' })).toBe(true);
    for (const rest of [
      {},
      { department: '29' },
      { on: '2026-11-23' },
      { department: '35', on: '2026-11-23' },
      { department: '29', on: '2027-01-01' },
    ])
      expect(seen(rest)).toBe(false);
    expect(pathOf([urgent], [pass], known).leftOut).toEqual([{ id: 'rule:desk', code: 'nothing-here' }]);
  });

  it('names the cycle of an order that goes round, and every field that is no good', () => {
    const order = [
      { dimension: 'jalon:0.1', after: ['jalon:0.2'] },
      { dimension: 'jalon:0.2', after: ['jalon:0.3'] },
      { dimension: 'jalon:0.3', after: ['jalon:0.2'] },
    ] as const;
    const bad = { order, minutes: Number.NaN, on: '2026-02-30', department: 'Brest' };
    expect(buildPath(inputOf([], [], {}, bad))).toEqual({
      ok: false,
      issues: [
        { code: 'invalid', field: 'minutes', expected: 'a number of minutes, 1 or more' },
        { code: 'invalid', field: 'on', expected: 'a day of the calendar, YYYY-MM-DD' },
        { code: 'invalid', field: 'department', expected: 'the code of a department, such as 29, 2A or 971' },
        { code: 'prerequisite-cycle', field: 'order', cycle: ['jalon:0.2', 'jalon:0.3'] },
      ],
    });
  });

  it.each(['00', '20', '96', '99', '979', '2C', '2a', '29 '])('there is no department %j', (department) => {
    expect(buildPath(inputOf([], [], {}, { department }))).toMatchObject({
      ok: false,
      issues: [{ field: 'department' }],
    });
  });

  it('stays quick where every dimension comes after every other, and still finds the way round', () => {
    const all = ['1', '2', '3', '4', '5', '6'].map((n) => `jalon:0.${n}` as 'jalon:0.1');
    const order = all.map((dimension) => ({ dimension, after: all }));
    expect(buildPath(inputOf([], [], {}, { order }))).toEqual({
      ok: false,
      issues: [{ code: 'prerequisite-cycle', field: 'order', cycle: ['jalon:0.1'] }],
    });
  });
});
