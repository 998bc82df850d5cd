import type { ScoredItem } from '../item/scored-item.ts';
import type { Model } from '../prior/model.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';
import { utf8 } from './utf8.ts';

/** By model, the items last hashed with it. */
const KNOWN: WeakMap<Model, { readonly items: readonly ScoredItem[]; readonly hash: string }> =
  /* @__PURE__ */ new WeakMap();

/**
 * SHA-256 of `{ items, model }` as canonical JSON (RFC 8785): what the bits of a measurement depend on besides seed, prior and
 * answers. The order of items counts, since ties go to the first. Computed once as long as the same two are asked about.
 */
export function contentHash(items: readonly ScoredItem[], model: Model): string {
  let known = KNOWN.get(model);
  if (known?.items !== items)
    KNOWN.set(model, (known = { items, hash: sha256(utf8(canonicalJson({ items, model }))) }));
  return known.hash;
}
