import type { Body, ItemKey, Scoring } from '../../item/item.ts';
import { mapResponsePoint } from '../../point/evaluate-point.ts';
import type { PointBody } from '../../point/point-body.ts';
import { subsetsOf } from '../../random/subsets-of.ts';
import { evidenceMessages } from '../../messages/evidence-messages.ts';
import { gapsOf } from '../../inline-choice/gaps-of.ts';
import { checkFacts } from './check-facts.ts';
import { within, type Report } from './report.ts';

/** Checks that a key scores what this body can give: its ids, its pairs, its points, its facts. */
export function checkScoring(body: Body, { scoring }: ItemKey, report: Report): void {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const pairs = (left: readonly string[], right: readonly string[]) =>
    left.flatMap((one) => right.map((other) => `${one} ${other}`));
  switch (body.type) {
    case 'choice':
      if (checkListed(scoring, ids(body.options), 'options', report) && body.cardinality === 'single')
        checkCount(scoring, 1, 'one option', report);
      return;
    case 'order':
      if (scoring.template !== 'match_correct') return report(['template'], 'match_correct, for an order');
      checkListed(scoring, ids(body.options), 'options', report);
      return checkCount(scoring, body.options.length, 'every option once, first to last', report);
    case 'match': {
      checkListed(scoring, pairs(ids(body.things), ids(body.places)), 'pairs', report);
      if (scoring.template !== 'match_correct') return;
      const things = scoring.correct.map((pair) => pair.split(' ')[0]);
      if (new Set(things).size !== things.length) report(['correct'], 'one place a thing');
      return;
    }
    case 'inline-choice': {
      const gaps = gapsOf(body);
      const all = gaps.flatMap(({ id, options }) => pairs([id], ids(options)));
      if (checkListed(scoring, all, 'pairs', report)) checkCount(scoring, gaps.length, 'one word a gap', report);
      return;
    }
    case 'self-report':
      if (scoring.template !== 'map_response') return report(['template'], 'map_response, for what is declared');
      checkListed(scoring, ids(body.scale), 'degrees', report);
      return;
    case 'entry':
      if (body.slots !== undefined) {
        if (scoring.template !== 'match_slots') return report(['template'], 'match_slots, for several lines');
        if (scoring.expected.length !== body.slots.length)
          report(['expected'], `${body.slots.length} answers, one a line`);
        return;
      }
      if (!['match_text', 'match_correct', 'map_response'].includes(scoring.template))
        report(['template'], 'match_text, match_correct or map_response, for what is typed');
      return;
    case 'point':
      return checkPoint(body, scoring, report);
    case 'simulation':
      if (scoring.template !== 'goal') return report(['template'], 'goal, for a performed item');
      checkFacts(scoring.goal, body.world, within(report, 'goal'));
      for (const [i, rule] of scoring.evidence.entries()) {
        checkFacts(rule.when, body.world, within(report, 'evidence', i, 'when'));
        const codes = Object.keys(evidenceMessages()[body.world.kind]);
        if (rule.feedbackOnly === true && !codes.includes(rule.observable))
          report(['evidence', i, 'observable'], `a code that has a message: ${codes.join(', ')}`);
      }
      return;
    default:
      body satisfies never;
  }
}

/** True when the template is one that scores what is chosen among things known. */
function checkListed(scoring: Scoring, known: readonly string[], what: string, report: Report): boolean {
  if (scoring.template === 'match_correct') {
    for (const [i, one] of scoring.correct.entries())
      if (!known.includes(one)) report(['correct', i], `one of the ${what} ${known.join(', ')}`);
    return true;
  }
  if (scoring.template === 'map_response') {
    for (const one of Object.keys(scoring.mapping))
      if (!known.includes(one)) report(['mapping', one], `one of the ${what} ${known.join(', ')}`);
    return true;
  }
  report(['template'], 'match_correct or map_response, for a choice');
  return false;
}

function checkCount(scoring: Scoring, count: number, expected: string, report: Report): void {
  if (scoring.template === 'match_correct' && scoring.correct.length !== count) report(['correct'], expected);
}

/** Who cannot point must be able to earn as much: by the named regions alone. */
function checkPoint(body: PointBody, scoring: Scoring, report: Report): void {
  if (scoring.template !== 'map_response_point') return report(['template'], 'map_response_point, for a point');
  for (const [i, { shape, coords }] of scoring.areas.entries()) {
    const sound =
      shape === 'circle' ? coords.length === 3 : shape === 'rect' ? coords.length === 4 : coords.length >= 6;
    if (!sound || (shape === 'poly' && coords.length % 2 !== 0))
      report(
        ['areas', i, 'coords'],
        'three numbers for a circle, four for a rectangle, three corners or more for a polygon',
      );
  }
  const points = body.regions.map(({ x, y }) => [x, y] as const);
  const answers = body.cardinality === 'single' ? points.map((one) => [one]) : subsetsOf(points);
  if (!answers.some((answer) => mapResponsePoint(scoring, answer) > 1 - 1e-9))
    report(['areas'], 'full credit by the named regions alone, for those who do not point');
}
