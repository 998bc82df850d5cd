import { gapsOf } from '../../../packages/items/src/inline-choice/gaps-of.ts';
import type { Body, ResponseDeclaration } from '../../../packages/items/src/item/item.ts';
import { itemTypeOf } from '../../../packages/items/src/item/item-type-of.ts';
import { responsesOf } from '../../../packages/items/src/item/responses-of.ts';
import { simulationOf } from '../../../packages/items/src/simulation/simulation-of.ts';
import { isPlain } from './is-plain.ts';

/** What is wrong with a state, whoever made it: not JSON, facts or responses other than those declared, or what its type never allows. */
export function stateFaults(body: Body, state: unknown): readonly string[] {
  if (!isPlain(state)) return ['the state does not survive JSON'];
  return [...responseFaults(body, state), ...factFaults(body, state), ...typeFaults(body, state)];
}

/** Responses are those declared, each null or of its base type and cardinality; something answered is never all null. */
function responseFaults(body: Body, state: unknown): readonly string[] {
  const type = itemTypeOf(body.type);
  const declared = responsesOf(body);
  const responses = type.toResponse(body, state);
  const names = Object.keys(responses).toSorted().join(' ');
  if (
    names !==
    declared
      .map(({ id }) => id)
      .toSorted()
      .join(' ')
  )
    return [`responses ${names}`];
  const wrong = declared.filter(({ id, ...of }) => responses[id] !== null && !isResponse(responses[id], of));
  const nulls = declared.filter(({ id }) => responses[id] === null).length;
  const isAnswered = type.isAnswered(body, state);
  // What is in part, like a sentence with one gap left, may count as answered or not.
  const isWholly = isAnswered ? nulls === declared.length : nulls === 0;
  const whole = isWholly ? ['answered and empty, or neither'] : [];
  return [...wrong.map(({ id }) => `response ${id} is not as declared`), ...whole];
}

function isResponse(value: unknown, { baseType, cardinality }: Omit<ResponseDeclaration, 'id'>): boolean {
  const isOne = (one: unknown): boolean => {
    if (baseType === 'identifier' || baseType === 'string') return typeof one === 'string';
    if (!Array.isArray(one) || one.length !== 2) return false;
    return one.every((part) => (baseType === 'point' ? Number.isInteger(part) : typeof part === 'string'));
  };
  if (cardinality === 'record') return isPlain(value) && Object.values(value as object).every(isOne);
  return cardinality === 'single' ? isOne(value) : Array.isArray(value) && value.length > 0 && value.every(isOne);
}

/** The facts of a world are exactly those declared, with plain values; its words are words. */
function factFaults(body: Body, state: unknown): readonly string[] {
  const { lines, options } = itemTypeOf(body.type).describe(body, state);
  const words = [...lines, ...options.map(({ label }) => label)];
  const faults = words.every((line) => typeof line === 'string') ? [] : ['described by what is no word'];
  if (body.type !== 'simulation') return faults;
  const simulation = simulationOf(body.world.kind);
  const facts = simulation.facts(body.world, state);
  const names = Object.keys(facts).toSorted().join(' ');
  if (names !== simulation.factNames(body.world).toSorted().join(' '))
    return [...faults, 'facts other than those declared'];
  return Object.values(facts).every(isPlain) ? faults : [...faults, 'a fact is not plain'];
}

/** What each way of asking never allows, read from what the state hands in and keeps. */
function typeFaults(body: Body, state: unknown): readonly string[] {
  const some = (list: readonly { readonly id: string }[], ids: readonly string[]): readonly string[] => {
    const isKnown = ids.every((id) => list.some((one) => one.id === id));
    return isKnown && new Set(ids).size === ids.length ? [] : ['unknown or repeated'];
  };
  // The type of the body says which state it is: this is checked here by what it holds.
  const held = state as Readonly<Record<string, never>>;
  const pairs = (name: string): readonly (readonly [string, string])[] => held[name] ?? [];
  switch (body.type) {
    case 'choice':
      return [
        ...some(body.options, held['chosen'] ?? []),
        ...(body.cardinality === 'single' && (held['chosen'] ?? []).length > 1
          ? ['two answers where one is asked']
          : []),
      ];
    case 'order':
      return some(body.options, held['placed'] ?? []);
    case 'match': {
      const places = pairs('pairs').map(([, place]) => place);
      return [
        ...some(
          body.things,
          pairs('pairs').map(([thing]) => thing),
        ),
        ...some(body.places, body.oneEach === true ? places : [...new Set(places)]),
      ];
    }
    case 'inline-choice': {
      const gaps = gapsOf(body);
      const faults = pairs('chosen').flatMap(([gap, option]) =>
        some(gaps.find(({ id }) => id === gap)?.options ?? [], [option]),
      );
      return [
        ...some(
          gaps,
          pairs('chosen').map(([gap]) => gap),
        ),
        ...faults,
      ];
    }
    case 'entry': {
      const slots = pairs('slots');
      const isShort = [String(held['text']), ...slots.map(([, text]) => text)].every((text) => text.length <= 200);
      const known = some(
        body.slots ?? [],
        slots.map(([slot]) => slot),
      );
      return [...known, ...(isShort && typeof held['text'] === 'string' ? [] : ['more than a short answer'])];
    }
    case 'point': {
      const { width, height } = body.picture;
      const points: readonly (readonly [number, number])[] = held['points'] ?? [];
      const isWithin = points.every(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
      const most = body.cardinality === 'single' ? 1 : 8;
      const isOnce = new Set(points.map(String)).size === points.length;
      return isWithin && isOnce && points.length <= most ? [] : ['points out of the picture, twice or too many'];
    }
    case 'self-report':
      return held['declared'] === null ? [] : some(body.scale, [String(held['declared'])]);
    case 'simulation':
      // What a world refuses is tried from outside, by actions that are out of place.
      return [];
    default:
      return body satisfies never;
  }
}
