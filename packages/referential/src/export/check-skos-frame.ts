import { areaOf } from '../area-of.ts';
import { BAND_ORDER } from '../band-order.ts';
import { isDimensionId } from '../is-dimension-id.ts';
import { isGroundworkId } from '../is-groundwork-id.ts';
import { shown } from '../shown.ts';
import type { ExportedFrame, ExportedTopic } from './exported-frame.ts';
import { SkosRefusal } from './skos-refusal.ts';

/** Every band and every code once, each with what its id says of it, and whatever holds it there too. Throws a `SkosRefusal`. */
export function checkSkosFrame({ bands, topics, codes, met, crosswalks }: ExportedFrame): void {
  same('/@graph', 'the bands', BAND_ORDER.join(', '), bands.map(({ id }) => id).join(', '));
  for (const { id, kind, parent, canDo } of topics) {
    const dimension = isDimensionId(id);
    same(id, 'kind', kindOf(id), kind);
    same(id, 'broader', dimension ? areaOf(id) : null, parent);
    const steps: readonly string[] = isGroundworkId(id) ? ['first', 'usual', 'sure'] : BAND_ORDER;
    same(id, 'canDo', dimension ? steps.join(', ') : '', canDo.map(({ at }) => at).join(', '));
  }
  for (const { id, parent } of codes) same(id, 'broader', `digcomp:${id.slice(10, 13)}`, parent);
  for (const { id, code } of [...topics, ...codes]) same(id, 'notation', id.slice(id.indexOf(':') + 1), code);

  const placed = [...topics, ...codes, ...met];
  const ids = new Set<string>();
  for (const { id } of placed) {
    if (ids.has(id)) throw new SkosRefusal('wrong-shape', id, 'one node', 'two');
    ids.add(id);
  }
  for (const { id, parent } of placed)
    if (parent !== null && !ids.has(parent))
      throw new SkosRefusal('missing', `${id}/broader`, 'a node of this graph', parent);
  const joined = new Set<string>();
  for (const { from, to } of crosswalks) {
    for (const end of [from, to])
      if (!ids.has(end)) throw new SkosRefusal('missing', `${from} → ${to}`, 'a node of this graph', shown(end));
    const ends = [from, to].toSorted().join(' ');
    if (joined.has(ends)) throw new SkosRefusal('wrong-shape', `${from} → ${to}`, 'one statement', 'two');
    joined.add(ends);
  }
}

function kindOf(id: ExportedTopic['id']): ExportedTopic['kind'] {
  if (!isDimensionId(id)) return 'area';
  return isGroundworkId(id) ? 'groundwork' : 'competence';
}

function same(id: string, word: string, expected: string | null, found: string | null): void {
  if (found !== expected)
    throw new SkosRefusal('code-mismatch', id === '/@graph' ? id : `${id}/${word}`, expected ?? 'nothing', found);
}
