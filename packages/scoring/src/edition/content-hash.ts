import type { ScoredItem } from '../item/scored-item.ts';
import type { Model } from '../prior/model.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';
import { utf8 } from './utf8.ts';

const KNOWN: WeakMap<readonly ScoredItem[], WeakMap<Model, string>> = /* @__PURE__ */ new WeakMap();

/**
 * SHA-256 of `{ items, model }` as canonical JSON (RFC 8785): what the bits of a measurement depend on besides seed, prior and
 * answers. The order of items counts, since ties go to the first. Computed once per pair of objects.
 */
export function contentHash(items: readonly ScoredItem[], model: Model): string {
  let byModel = KNOWN.get(items);
  if (!byModel) KNOWN.set(items, (byModel = new WeakMap()));
  let hash = byModel.get(model);
  if (hash === undefined) byModel.set(model, (hash = sha256(utf8(canonicalJson({ items, model })))));
  return hash;
}
