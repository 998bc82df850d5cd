import type { Locale } from '@jalon/referential';
import type { Truth } from '@jalon/referential/condition';
import type { Explanation } from '../../explain/index.ts';
import type { Coverage } from './cover.ts';
import type { RuleExpectation } from './rule-case.ts';

/** What `test` and `explain` say. */
export interface RuleWords {
  readonly test: string;
  readonly explain: string;
  readonly expected: string;
  readonly twoFiles: (command: string) => string;
  readonly noRule: (id: string) => string;
  readonly passed: (rules: number, cases: number, failed: number) => string;
  readonly failure: Readonly<Record<keyof RuleExpectation, string>>;
  readonly coverage: Readonly<Record<keyof Coverage, string>>;
  readonly unknownRules: string;
  readonly status: Readonly<Record<Explanation['status'], string>>;
  readonly truth: Readonly<Record<Truth, string>>;
  readonly unknown: string;
  readonly nothing: string;
  readonly notShown: string;
  readonly nothingTried: string;
}

/** In both languages. */
export const RULE_WORDS: Readonly<Record<Locale, RuleWords>> = {
  fr: {
    test: `Essaie des règles sur des cas, et dit ce qui reste à essayer.

  npx @jalon/recommend test règles.json cas.json [--json] [--strict] [--locale fr|en]

  règles.json  une liste de règles, ou {"rules": […]}
  cas.json     une liste de cas, ou {"cases": […]} : {"name", "facts", "on"?, "maxAgeDays"?, "minCertainty"?, "expect"}
               "facts" : {"connection": "none"}, ou le fait entier {"value", "source", "refs", "at"?, "certainty"?}
               "expect" : "recommended", "not", "toAssess", "aside" (des règles parmi d’autres), "exactly" (toutes, en ordre)
  --strict     une règle jamais conseillée, ou une condition toujours vraie, compte aussi
  --json       dernière ligne : un objet JSON
Code de sortie : 0 tout va bien, 1 un cas, une règle ou une contradiction à corriger, 2 mauvais emploi.`,
    explain: `Dit pourquoi des règles valent pour une personne, ou non.

  npx @jalon/recommend explain règles.json faits.json [--rule id] [--reader learner|mediator] [--sensitive]
                               [--on AAAA-MM-JJ] [--max-age-days N] [--min-certainty P] [--json] [--locale fr|en]

  faits.json   {"connection": "none"}, ou des faits entiers
  --rule       cette règle seule ; sinon toutes celles qui sont conseillées ou qui manquent de faits
  --reader     à qui l’on parle ; le médiateur si l’on ne dit rien
  --sensitive  montre aussi ce qui est sensible
Code de sortie : 0 fait, 1 un fichier à corriger, 2 mauvais emploi.`,
    expected: 'attendu :',
    twoFiles: (command) => `${command} : deux fichiers sont attendus.`,
    noRule: (id) => `Aucune règle ne s’appelle ${id}.`,
    passed: (rules, cases, failed) => `${rules} règles, ${cases} cas : ${cases - failed} comme prévu, ${failed} non.`,
    failure: {
      recommended: 'devrait être conseillé',
      exactly: 'conseillé à la place',
      not: 'ne devrait pas être conseillé',
      toAssess: 'devrait manquer de faits',
      aside: 'devrait être mis de côté',
    },
    coverage: {
      neverFired: 'Jamais conseillées',
      factsNeverTold: 'Faits que les règles nomment et qu’aucun cas ne dit',
      factsNeverUsed: 'Faits que les cas disent et qu’aucune règle ne nomme',
      contradictions: 'Contradictions : vraies pour personne',
      alwaysTrue: 'Toujours vraies',
      unsure: 'Trop larges pour être sûr',
    },
    unknownRules: 'Règles que les cas nomment et qui n’existent pas',
    status: {
      recommended: 'conseillée',
      'to-assess': 'manque de faits',
      'not-recommended': 'non conseillée',
      aside: 'mise de côté',
    },
    truth: { yes: 'oui', no: 'non', unknown: 'inconnu' },
    unknown: 'inconnu',
    nothing: 'Aucune règle n’est conseillée, aucune ne manque de faits.',
    notShown: 'non montré',
    nothingTried: 'Il faut au moins une règle et un cas : rien n’a été essayé.',
  },
  en: {
    test: `Tries rules on cases, and says what remains to be tried.

  npx @jalon/recommend test rules.json cases.json [--json] [--strict] [--locale fr|en]

  rules.json   a list of rules, or {"rules": […]}
  cases.json   a list of cases, or {"cases": […]}: {"name", "facts", "on"?, "maxAgeDays"?, "minCertainty"?, "expect"}
               "facts": {"connection": "none"}, or the whole fact {"value", "source", "refs", "at"?, "certainty"?}
               "expect": "recommended", "not", "toAssess", "aside" (rules among others), "exactly" (all, in order)
  --strict     a rule that is never recommended, or a condition that is always true, counts too
  --json       last line: one JSON object
Exit code: 0 all is well, 1 a case, a rule or a contradiction to mend, 2 wrong use.`,
    explain: `Says why rules hold for a person, or do not.

  npx @jalon/recommend explain rules.json facts.json [--rule id] [--reader learner|mediator] [--sensitive]
                               [--on YYYY-MM-DD] [--max-age-days N] [--min-certainty P] [--json] [--locale fr|en]

  facts.json   {"connection": "none"}, or whole facts
  --rule       this rule alone; else all that are recommended or lack facts
  --reader     who is spoken to; the mediator unless told
  --sensitive  shows what is sensitive too
Exit code: 0 done, 1 a file to mend, 2 wrong use.`,
    expected: 'expected:',
    twoFiles: (command) => `${command}: two files are expected.`,
    noRule: (id) => `No rule is called ${id}.`,
    passed: (rules, cases, failed) => `${rules} rules, ${cases} cases: ${cases - failed} as expected, ${failed} not.`,
    failure: {
      recommended: 'should be recommended',
      exactly: 'recommended instead',
      not: 'should not be recommended',
      toAssess: 'should lack facts',
      aside: 'should be left aside',
    },
    coverage: {
      neverFired: 'Never recommended',
      factsNeverTold: 'Facts that rules name and no case tells',
      factsNeverUsed: 'Facts that cases tell and no rule names',
      contradictions: 'Contradictions: true for nobody',
      alwaysTrue: 'Always true',
      unsure: 'Too wide to tell',
    },
    unknownRules: 'Rules that cases name and that do not exist',
    status: {
      recommended: 'recommended',
      'to-assess': 'lacks facts',
      'not-recommended': 'not recommended',
      aside: 'left aside',
    },
    truth: { yes: 'yes', no: 'no', unknown: 'unknown' },
    unknown: 'unknown',
    nothing: 'No rule is recommended, and none lacks facts.',
    notShown: 'not shown',
    nothingTried: 'At least one rule and one case are needed: nothing was tried.',
  },
};
