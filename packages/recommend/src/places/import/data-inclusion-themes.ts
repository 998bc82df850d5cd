import type { PlaceService } from '../codes/place-codes.ts';

/**
 * Services of a place for the digital themes of data·inclusion. The first five lines are v1 (1.0.8), the closest of the published mapping from
 * places read backwards; the others are leftovers of v0, which say more. A theme that is none of these says nothing of digital help.
 */
export const SERVICE_OF_THEME: Readonly<Record<string, PlaceService>> = {
  'numerique--acceder-a-des-services-en-ligne': 'paperwork-help',
  'numerique--acceder-a-une-connexion-internet': 'internet-and-equipment',
  'numerique--acquerir-un-equipement': 'affordable-equipment',
  'numerique--maitriser-les-fondamentaux-du-numerique': 'everyday-tools',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives': 'paperwork-help',

  'numerique--acceder-a-du-materiel': 'internet-and-equipment',
  'numerique--s-equiper-en-materiel-informatique': 'affordable-equipment',
  'numerique--prendre-en-main-un-ordinateur': 'everyday-tools',
  'numerique--prendre-en-main-un-smartphone-ou-une-tablette': 'everyday-tools',
  'numerique--utiliser-le-numerique-au-quotidien': 'everyday-tools',
  'numerique--approfondir-ma-culture-numerique': 'understanding-digital',
  'numerique--promouvoir-la-citoyennete-numerique': 'understanding-digital',
  'numerique--creer-avec-le-numerique': 'leisure-and-creation',
  'numerique--devenir-autonome-dans-les-demarches-administratives': 'paperwork-help',
  'numerique--realiser-des-demarches-administratives-avec-un-accompagnement': 'paperwork-help',
  'numerique--accompagner-les-demarches-de-sante': 'paperwork-help',
  'numerique--favoriser-mon-insertion-professionnelle': 'finding-work',
  'numerique--soutenir-la-parentalite-et-l-education-avec-le-numerique': 'parenting-and-education',
};

/** Whether a theme is about digital help; of those, some have no service of places. */
export function isDigitalTheme(theme: string): boolean {
  return theme.startsWith('numerique--');
}
