import { itemTypeOf, type Body, type ExampleAction } from '@jalon/items';

/** What an item looks like before an example, then after each of its actions. */
export function exampleStates(body: Body, seed: number, actions: readonly ExampleAction[]): readonly unknown[] {
  const type = itemTypeOf(body.type);
  return actions.reduce(
    (list: readonly unknown[], action) => [...list, type.reduce(body, list.at(-1), action)],
    [type.init(body, seed)],
  );
}

/** What is said at a step of an example and was not at the one before, for whoever does not see it. */
export function newLines(body: Body, states: readonly unknown[], step: number): readonly string[] {
  const before = linesAt(body, states, step - 1);
  return linesAt(body, states, step).filter((line) => !before.includes(line));
}

/** What is on the screen at a step, in words: nothing before the first. */
function linesAt(body: Body, states: readonly unknown[], at: number): readonly string[] {
  if (at < 0) return [];
  const { lines, options } = itemTypeOf(body.type).describe(body, states[at]);
  const chosen = options.filter(({ state }) => state === 'selected').map(({ label }) => label);
  return [...lines, ...chosen];
}
