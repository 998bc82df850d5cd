import type { MirrorService } from './mirror-service.ts';
import familyAllowance from '../../content/mirror/family-allowance.json' with { type: 'json' };
import health from '../../content/mirror/health.json' with { type: 'json' };
import workTaxes from '../../content/mirror/work-taxes.json' with { type: 'json' };

/** The invented services to practise with. The schemas of `@jalon/items` hold the cast true, in a test. */
export function mirrorServices(): readonly MirrorService[] {
  return [familyAllowance, health, workTaxes] as unknown as readonly MirrorService[];
}
