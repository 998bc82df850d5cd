import { vi } from 'vitest';

// Files share a worker, which saves a third of the time; what a module keeps (worlds provided, say) does not pass from one to the next.
vi.resetModules();
