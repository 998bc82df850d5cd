import type { Model } from '../prior/model.ts';
import { refuser } from '../refuser.ts';
import type { StopCondition, StopRule } from './stop-rule.ts';

/** Where each condition keeps its bound; the wish has none. */
const BOUNDS: Readonly<Record<StopCondition['kind'], string>> = {
  length: 'items',
  minutes: 'minutes',
  precision: 'sd',
  level: 'probability',
  gain: 'below',
  wish: '',
};

/** Refuses a rule with a bound that is none, with nothing in scope, or with a part that can never come to bear, naming the place; given a model, what is not in it too. */
export function checkStopRule(rule: StopRule, path: string = 'stop', model?: Model): void {
  check(rule, path, model, Infinity);
}

/** `longest`: the length at which another rule stops anyway. */
function check(rule: StopRule, path: string, model: Model | undefined, longest: number): void {
  const expect = refuser('invalid-options', `${path}.`);
  if (!('kind' in rule)) {
    const [name, parts] = 'all' in rule ? ['all', rule.all] : ['any', rule.any ?? []];
    expect(parts.length > 0, name, 'at least one rule');
    const lengths = parts.flatMap((part) => ('kind' in part && part.kind === 'length' ? [part.items] : []));
    const least = Math.max(...lengths);
    refuser('infeasible', `${path}.`)(
      name === 'any' || !(least > longest),
      name,
      `a least length of at most ${longest}, where another rule stops, not ${least}`,
    );
    const cap = name === 'any' ? Math.min(longest, ...lengths) : longest;
    for (const [i, part] of parts.entries()) check(part, `${path}.${name}[${i}]`, model, cap);
    return;
  }
  const field = BOUNDS[rule.kind];
  expect(field !== undefined, 'kind', `one of ${Object.keys(BOUNDS).join(', ')}`);
  const bound = Number({ ...rule, '': 0 }[field as keyof StopRule]);
  const high = field === 'probability' || field === 'below' ? 1 : Number.MAX_SAFE_INTEGER;
  expect(bound >= 0 && bound <= high, field, `a number from 0 to ${high}`);
  if (!('on' in rule)) return;
  const { on, of } = rule;
  expect(on === 'area' || on === 'dimension', 'on', 'area or dimension');
  expect(of === undefined || of.length > 0, 'of', 'at least one id');
  for (const [i, id] of (of ?? []).entries())
    refuser('unknown-dimension', `${path}.`)(
      !model || model.dimensions.some((one) => (on === 'area' ? one.area : one.id) === id),
      `of[${i}]`,
      `one of the ${on}s of the model, not ${id}`,
    );
}
