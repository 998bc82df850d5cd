import type { ForeignFrame } from './foreign-frames.ts';

/** The codes of a frame that does not grow: their form is the list itself. */
interface ClosedCodes {
  readonly form: RegExp;
  readonly expected: string;
}

/** The codes of another frame after its prefix; null where its owner adds to them, so that only their form can be checked. */
export function foreignCodes(frame: ForeignFrame): ClosedCodes | null {
  switch (frame) {
    case 'digcomp22':
      return {
        form: /^(?:[1-5]|1\.[1-3]|2\.[1-6]|[345]\.[1-4])$/,
        expected: 'an area 1 to 5 or a competence 1.1 to 5.4',
      };
    case 'crcn':
      return {
        form: /^(?:[1-5]|1\.[1-3]|[23]\.[1-4]|4\.[1-3]|5\.[12]|level-[1-8]|novice|independant|avance|expert)$/,
        expected: 'a domain 1 to 5, a competence 1.1 to 5.2, level-1 to level-8, novice, independant, avance or expert',
      };
    case 'pix':
      return {
        form: /^(?:[1-5]|1\.[1-3]|[23]\.[1-4]|4\.[1-3]|5\.[12])$/,
        expected: 'a domain 1 to 5 or a competence 1.1 to 5.2',
      };
    case 'clea':
      return { form: /^[1-4]$/, expected: 'a domain 1 to 4' };
    case 'anlci':
      return { form: /^D[1-4]$/, expected: 'a degree D1 to D4' };
    case 'eds':
      return { form: /^[1-8]$/, expected: 'a task 1 to 8' };
    case 'dsi':
      return {
        form: /^(?:IL[1-4]?|CC[1-6]?|DCC[1-7]?|SF[1-6]?|PS[1-7]?)$/,
        expected: 'an area IL, CC, DCC, SF or PS, or one of its activities, such as IL1',
      };
    case 'insee':
      return { form: /^(?:illectronisme|capacites-faibles)$/, expected: 'illectronisme or capacites-faibles' };
    case 'coop':
    case 'bases':
    case 'places':
    case 'di':
    case 'di0':
      return null;
    default:
      return frame satisfies never;
  }
}
