import type { Bank } from '@jalon/bank';
import { itemTypeOf, MissingPart, type BankItem } from '@jalon/items';
import { isDimensionId } from '@jalon/referential';
import type { WidgetError } from './widget-error.ts';

/** Under this many usable activities, a diagnostic says nothing: it does not begin. */
export const FEWEST_ITEMS = 8;

/** The bank without its broken items, and what is wrong; `bank` is null where too little is left. */
export interface SoundBank {
  readonly bank: Bank | null;
  readonly errors: readonly WidgetError[];
}

/** Looks at a bank from anywhere. Only what would stop a diagnostic is checked: authors have stricter tools. */
export function soundBank(given: unknown): SoundBank {
  const bank = given as Bank;
  const broken = brokenBank(given);
  if (broken) return { bank: null, errors: [broken] };
  const errors: WidgetError[] = [];
  const items = bank.items.filter((entry, index) => {
    const flaw = flawOf(entry, index);
    if (flaw) errors.push(flaw);
    return flaw === null;
  });
  if (items.length < FEWEST_ITEMS) {
    const few: WidgetError = {
      code: 'too-few-items',
      field: 'items',
      expected: `at least ${FEWEST_ITEMS} sound items`,
      found: String(items.length),
    };
    return { bank: null, errors: [...errors, few] };
  }
  return { bank: items.length === bank.items.length ? bank : { ...bank, items }, errors };
}

function brokenBank(given: unknown): WidgetError | null {
  const broken = (field: string, expected: string): WidgetError => ({ code: 'broken-bank', field, expected });
  if (!isRecord(given)) return broken('', 'a bank');
  if (given['schema'] !== 'jalon.bank/1') return broken('schema', 'jalon.bank/1');
  for (const field of ['items', 'rules', 'resources']) if (!Array.isArray(given[field])) return broken(field, 'a list');
  const { talk } = given;
  if (
    !isRecord(talk) ||
    !isRecord(talk['comfort']) ||
    !isRecord(talk['urgency']) ||
    !Array.isArray(talk['questions'])
  ) {
    return broken('talk', '{ comfort, urgency, questions }');
  }
  return null;
}

function flawOf(entry: BankItem, index: number): WidgetError | null {
  const item: unknown = isRecord(entry) ? entry.item : undefined;
  const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : `items[${index}]`;
  const flaw = (field: string, expected: string): WidgetError => ({
    code: 'broken-item',
    field: `items[${index}].${field}`,
    expected,
    item: id,
  });
  if (!isRecord(entry) || !isRecord(item)) return flaw('item', 'an item');
  if (item['schema'] !== 'jalon.item/1') return flaw('item.schema', 'jalon.item/1');
  if (!isRecord(entry.key) || entry.key.itemId !== id) return flaw('key.itemId', id);
  const { content, meta } = item;
  if (!isRecord(content) || !isRecord(content['fr'])) return flaw('item.content.fr', 'a body');
  for (const [language, body] of Object.entries(content)) {
    if (!isRecord(body) || typeof body['title'] !== 'string' || body['title'] === '')
      return flaw(`item.content.${language}.title`, 'a text');
    if (!Array.isArray(body['instruction'])) return flaw(`item.content.${language}.instruction`, 'a list of sentences');
    if (body['type'] !== item['type']) return flaw(`item.content.${language}.type`, String(item['type']));
  }
  if (!isRecord(meta) || !isDimensionId(String(meta['dimension'])))
    return flaw('item.meta.dimension', 'a dimension id');
  const { parameters, can } = meta;
  if (
    !isRecord(parameters) ||
    !isPositive(parameters['a']) ||
    !isNumbers(parameters['b']) ||
    !isNumbers(parameters['credits'])
  ) {
    return flaw('item.meta.parameters', '{ a, b, credits, chance, slip, sd }');
  }
  if (!isRecord(can) || typeof can['fr'] !== 'string' || typeof can['en'] !== 'string')
    return flaw('item.meta.can', '{ fr, en }');
  return trial(entry) ? null : flaw(`item.content.fr`, `a body that ${String(item['type'])} can show`);
}

/** Whether its type can begin it and say it in words, in each language. */
function trial({ item }: BankItem): boolean {
  return Object.values(item.content).every((body) => {
    try {
      const type = itemTypeOf(item.type);
      const state = type.init(body, 1);
      return typeof type.isAnswered(body, state) === 'boolean' && type.describe(body, state).title !== '';
    } catch (cause) {
      // What is not there yet cannot be tried: it is when it has come.
      return cause instanceof MissingPart;
    }
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isNumbers(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number' && Number.isFinite(one))
  );
}
