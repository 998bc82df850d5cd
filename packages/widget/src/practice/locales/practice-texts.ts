/** Lines of text for people: one sentence each. */
type Lines = readonly string[];

/** What practising says beside the words that every screen shares, in one language. `fr.ts` is written first. */
export interface PracticeTexts {
  readonly list: {
    readonly title: string;
    readonly lines: Lines;
    readonly paths: string;
    readonly services: string;
    readonly servicesLines: Lines;
    readonly minutes: (count: number) => string;
    readonly devices: Readonly<Record<'computer' | 'touch', string>>;
    readonly marks: Readonly<Record<'done' | 'seen' | 'begun', string>>;
    readonly begin: string;
    readonly goOn: string;
    readonly again: string;
  };
  /** Above each activity of a path, and above each scene of a service. */
  readonly step: (number: number, total: number) => string;
  readonly scene: (number: number, total: number) => string;
  /** Said all along: nothing here is real. */
  readonly nothingSent: string;
  readonly persona: { readonly title: string; readonly show: string; readonly hide: string };
  readonly leave: { readonly title: string; readonly lines: Lines; readonly confirm: string; readonly stay: string };
  readonly onceMore: { readonly title: string; readonly lines: Lines; readonly again: string; readonly finish: string };
  readonly ending: {
    readonly title: string;
    /** In place of the path's own lines where its last activity was passed over: they say what one can do now. */
    readonly passed: Lines;
    readonly next: string;
    readonly again: string;
    readonly list: string;
  };
}
