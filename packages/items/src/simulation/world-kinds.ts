import type { World } from '../item/item.ts';

/** One kind of simulated world. */
export type WorldKind = World['kind'];

/** Every kind of simulated world, each with a subpath of its own: `@jalon/items/simulations/<kind>`. */
export const WORLD_KINDS: readonly WorldKind[] = /* @__PURE__ */ Object.keys({
  pointing: true,
  arrange: true,
  touch: true,
  keyboard: true,
  page: true,
  form: true,
  mail: true,
  search: true,
  browser: true,
  files: true,
  desktop: true,
  account: true,
  phone: true,
  payment: true,
  texting: true,
  call: true,
} satisfies Record<WorldKind, true>) as WorldKind[];
