import type { MirrorService } from '@jalon/bank/mirror';
import type { PracticePath } from '@jalon/bank/practice';

/** What the list shows of a path: a whole path is one. */
export type PathCard = Pick<PracticePath, 'id' | 'title' | 'summary' | 'drawing' | 'minutes' | 'device'>;

/** What the list shows of an invented service: a whole service is one. */
export type ServiceCard = Pick<MirrorService, 'id' | 'name' | 'title' | 'summary' | 'drawing' | 'minutes'>;
