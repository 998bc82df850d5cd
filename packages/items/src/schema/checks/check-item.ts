import type { Body, Item, ItemParameters } from '../../item/item.ts';
import { itemTypeOf } from '../../item/item-type-of.ts';
import { responsesOf } from '../../item/responses-of.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkBody } from './check-body.ts';
import { checkNotes } from './check-notes.ts';
import { checkParallel } from './check-parallel.ts';
import { checkUnique } from './check-unique.ts';
import { essentialModalities } from './essential-modalities.ts';
import { within, type Report } from './report.ts';

/** Checks what the parts of an item say of each other. */
export function checkItem(item: Item, report: Report): void {
  for (const [locale, body] of Object.entries(item.content)) {
    const at = within(report, 'content', locale);
    if (body.type !== item.type) at(['type'], item.type);
    if (locale !== 'fr') checkParallel(item.content.fr, body, at);
    checkBody(body, at);
    checkAddresses(body, at);
  }
  checkResponses(item, report);
  if (item.outcomes[0]?.id !== 'SCORE' || item.outcomes[0].baseType !== 'float') {
    report(['outcomes', 0], 'SCORE, a float');
  }
  checkUnique(item.outcomes, within(report, 'outcomes'));
  checkParameters(item.meta.parameters, within(report, 'meta', 'parameters'));
  checkNotes(item, within(report, 'meta'));
  checkConstruct(item.content.fr, item.meta.construct, within(report, 'meta', 'construct'));
}

function checkResponses(item: Item, report: Report): void {
  const expected = responsesOf(item.content.fr);
  const same = expected.every(({ id, baseType, cardinality }, at) => {
    const declared = item.responses[at];
    return declared?.id === id && declared.baseType === baseType && declared.cardinality === cardinality;
  });
  if (same && expected.length === item.responses.length) return;
  const declared = expected.map((one) => Object.values(one).join(', ')).join('; ');
  report(['responses'], `these declarations: ${declared}`);
}

function checkParameters(parameters: ItemParameters, report: Report): void {
  const { b, credits, model } = parameters;
  if (credits[0] !== 0) report(['credits', 0], '0');
  if (credits.at(-1) !== 1) report(['credits', credits.length - 1], '1');
  if (model === '2PL' && credits.length !== 2) report(['credits'], '[0, 1] for a right-or-wrong item');
  if (b.length !== credits.length - 1) report(['b'], `${credits.length - 1} difficulties, one less than credits`);
  for (const [name, list] of [['b', b] as const, ['credits', credits] as const]) {
    for (const [i, value] of list.entries()) {
      if (value <= (list[i - 1] ?? Number.NEGATIVE_INFINITY)) report([name, i], 'more than the one before');
    }
  }
}

function checkConstruct(body: Body, construct: Item['meta']['construct'], report: Report): void {
  const possible = itemTypeOf(body.type).modalities(body);
  for (const [i, modality] of construct.entries()) {
    if (!possible.includes(modality)) report([i], `a way of acting that this item takes: ${possible.join(', ')}`);
  }
  for (const modality of essentialModalities(body)) {
    if (!construct.includes(modality)) report([], `${modality} among them: this item cannot be answered without`);
  }
}
