import type { TitleStatus } from '@jalon/referential';
import type { CrosswalkRelation, CrosswalkStatus } from '@jalon/referential/crosswalks';

/** Every sentence of the map that is not content of the referential. */
export interface MapTexts {
  readonly title: string;
  readonly intro: string;
  /** Said to screen readers before the map. */
  readonly keys: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly areaNamed: (name: string) => string;
  readonly needs: string;
  /** Said of what stands in the way: it is no skill, and what may be done about it. */
  readonly barrier: string;
  /** Before the adaptations that may help. */
  readonly adaptations: string;
  /** Before the services that places offer for it. */
  readonly placesOffer: string;
  /** Before the dimensions that go with a barrier. */
  readonly alsoInMap: string;
  readonly foundBy: (text: string) => string;
  readonly back: string;
  readonly howToRead: string;
  readonly howToReadLines: readonly string[];
  readonly levels: string;
  readonly steps: string;
  readonly stepNames: readonly [first: string, usual: string, sure: string];
  readonly titleIn: string;
  readonly formerly: string;
  readonly status: Readonly<Record<TitleStatus, string>>;
  readonly elsewhere: string;
  readonly elsewhereIntro: string;
  readonly nothingElsewhere: string;
  readonly forWholeArea: string;
  /** How the other code stands to the dimension shown. */
  readonly relations: Readonly<Record<CrosswalkRelation, string>>;
  readonly whoSays: Readonly<Record<CrosswalkStatus, string>>;
  readonly source: string;
  readonly draft: string;
  readonly credit: string;
}
