import type { Resource } from '@jalon/recommend';
import certification from '../../content/catalogue/certification.json' with { type: 'json' };
import dailyLife from '../../content/catalogue/daily-life.json' with { type: 'json' };
import equipmentAndConnection from '../../content/catalogue/equipment-and-connection.json' with { type: 'json' };
import familyAndSchool from '../../content/catalogue/family-and-school.json' with { type: 'json' };
import firstSteps from '../../content/catalogue/first-steps.json' with { type: 'json' };
import forHelpers from '../../content/catalogue/for-helpers.json' with { type: 'json' };
import health from '../../content/catalogue/health.json' with { type: 'json' };
import moneyAndConsumption from '../../content/catalogue/money-and-consumption.json' with { type: 'json' };
import placesAndPeople from '../../content/catalogue/places-and-people.json' with { type: 'json' };
import practice from '../../content/catalogue/practice.json' with { type: 'json' };
import publicServices from '../../content/catalogue/public-services.json' with { type: 'json' };
import rightsAndAccessibility from '../../content/catalogue/rights-and-accessibility.json' with { type: 'json' };
import securityAndScams from '../../content/catalogue/security-and-scams.json' with { type: 'json' };
import work from '../../content/catalogue/work.json' with { type: 'json' };

/**
 * What a helper in France would point to: real trainings, services, places and people, each with its operator and, where it has one, its
 * official address; then our own practice paths. `lastCheck` is `null` as long as nobody has opened the address.
 */
export function catalogue(): readonly Resource[] {
  return [
    firstSteps,
    certification,
    equipmentAndConnection,
    publicServices,
    health,
    work,
    familyAndSchool,
    moneyAndConsumption,
    securityAndScams,
    rightsAndAccessibility,
    placesAndPeople,
    dailyLife,
    forHelpers,
    practice,
  ].flat() as unknown as readonly Resource[];
}
