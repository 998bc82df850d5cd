import type { ItemPractice } from '../attempt/practice/item-practice.ts';
import { once } from './once.ts';
import { parseShape } from './parse-shape.ts';
import { practiceSchema } from './practice-schema.ts';
import type { Parsed } from './schema-issue.ts';
import { withoutSchema } from './without-schema.ts';

const schema = /* @__PURE__ */ once(practiceSchema);

/** Hints and example read from outside, as far as they can be checked without their item; `parseBankItem` plays the example. */
export function parsePractice(input: unknown): Parsed<ItemPractice> {
  // Zod cannot say "fr, and others alike" as TypeScript does; the shape is that one.
  return parseShape(schema() as never, withoutSchema(input));
}
