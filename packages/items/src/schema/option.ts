import * as z from 'zod/mini';
import { words, worldId } from './parts.ts';

/** Something offered: its id and its words. */
export function option() {
  return z.strictObject({ id: worldId(), label: words() });
}
