import type { BaseType, Body, Cardinality, ResponseDeclaration } from './item.ts';

/** The response variables that answering this body fills, as its item declares them. */
export function responsesOf(body: Body): readonly ResponseDeclaration[] {
  const one = (baseType: BaseType, cardinality: Cardinality) => [{ id: 'RESPONSE', baseType, cardinality }] as const;
  switch (body.type) {
    case 'choice':
      return one('identifier', body.cardinality);
    case 'order':
      return one('identifier', 'ordered');
    case 'match':
      return one('directedPair', 'multiple');
    case 'inline-choice':
      return body.parts.flatMap((part) =>
        'id' in part ? [{ id: part.id, baseType: 'identifier', cardinality: 'single' } as const] : [],
      );
    case 'entry':
      return (
        body.slots?.map(({ id }) => ({ id, baseType: 'string', cardinality: 'single' }) as const) ??
        one('string', 'single')
      );
    case 'point':
      return one('point', body.cardinality);
    case 'self-report':
      return one('identifier', 'single');
    case 'simulation':
      return one('string', 'record');
    default:
      return body satisfies never;
  }
}
