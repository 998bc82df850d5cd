import type { Body, Item } from '../item/item.ts';

/** One text that a learner reads or hears. What a simulated world says is not among them. */
export interface LearnerText {
  readonly where: string;
  readonly locale: 'fr' | 'en';
  readonly text: string;
  /** A label needs no full sentence. */
  readonly kind: 'sentence' | 'label';
}

/** Title, instruction and options of an item, then the same said otherwise, in one language. */
export function itemTexts(item: Item, locale: 'fr' | 'en'): readonly LearnerText[] {
  const [asked = [], otherwise = []] = itemScreens(item, locale);
  return [...asked, ...otherwise.filter(({ kind }) => kind === 'sentence')];
}

/** What is read at once: title, instruction and options; where the item says itself otherwise, that and the options. */
export function itemScreens(item: Item, locale: 'fr' | 'en'): readonly (readonly LearnerText[])[] {
  const body = item.content[locale];
  if (body === undefined) return [];
  const labels = asTexts(item.id, locale, 'label', labelsOf(body));
  return [[body.title, ...body.instruction], ...(body.alternativeInstruction ? [body.alternativeInstruction] : [])].map(
    (sentences) => [...asTexts(item.id, locale, 'sentence', sentences), ...labels],
  );
}

/** Every short text to read besides the sentences; what a simulated world says is not among them. */
function labelsOf(body: Body): readonly string[] {
  const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);
  switch (body.type) {
    case 'choice':
    case 'order':
      return labels(body.options);
    case 'match':
      return [...labels(body.things), ...labels(body.places)];
    case 'inline-choice':
      return body.parts.flatMap((part) => ('text' in part ? [part.text] : [part.label, ...labels(part.options)]));
    case 'entry':
      return [body.label, ...labels(body.slots ?? [])];
    case 'point':
      return [body.picture.alternative, ...labels(body.regions)];
    case 'self-report':
      return labels(body.scale);
    case 'simulation':
      return [];
    default:
      return body satisfies never;
  }
}

function asTexts(
  where: string,
  locale: 'fr' | 'en',
  kind: LearnerText['kind'],
  texts: readonly string[],
): readonly LearnerText[] {
  return texts.map((text) => ({ where, locale, kind, text }));
}
