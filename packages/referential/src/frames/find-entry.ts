import type { FrameEntry } from './frame.ts';
import { FRAMES } from './frames.ts';

/** What a code read from outside stands for; null when no frame has it. Frames that grow may know it all the same. */
export function findEntry(id: string): FrameEntry | null {
  const prefix = id.slice(0, id.indexOf(':'));
  return FRAMES.find((one) => one.id === prefix)?.entries.find((one) => one.id === id) ?? null;
}
