import type { MirrorService } from '@jalon/bank/mirror';
import type { PracticePath } from '@jalon/bank/practice';
import type { PathCard, ServiceCard } from '@jalon/widget/practice';

/** What the list shows: small, so that it comes at once. */
export interface PracticeCards {
  readonly paths: readonly PathCard[];
  readonly services: readonly ServiceCard[];
}

/** The cards of every path and service; null when they cannot be had. */
export function loadCards(): Promise<PracticeCards | null> {
  return read<PracticeCards>('./practice.json');
}

/** One path, by its slug; null when it cannot be had. */
export function loadPath(slug: string): Promise<PracticePath | null> {
  return read<PracticePath>(`./practice/${slug}.json`);
}

/** One invented service, by its slug; null when it cannot be had. */
export function loadService(slug: string): Promise<MirrorService | null> {
  return read<MirrorService>(`./services/${slug}.json`);
}

async function read<T>(address: string): Promise<T | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}
