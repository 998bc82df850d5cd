// Written by scripts/make-outcomes.ts from the official data supplement of DigComp 3.0 (JRC144705). Do not edit.

type To1 = '01';
type To2 = To1 | '02';
type To3 = To2 | '03';
type To4 = To3 | '04';
type To5 = To4 | '05';
type To6 = To5 | '06';
type To7 = To6 | '07';
type To8 = To7 | '08';
type To9 = To8 | '09';
type To10 = To9 | '10';
type To11 = To10 | '11';
type To12 = To11 | '12';
type To13 = To12 | '13';
type To14 = To13 | '14';
type To15 = To14 | '15';
type To16 = To15 | '16';
type To17 = To16 | '17';
type To18 = To17 | '18';
type To19 = To18 | '19';
type To20 = To19 | '20';
type To21 = To20 | '21';
type To22 = To21 | '22';
type To23 = To22 | '23';
type To24 = To23 | '24';
type To25 = To24 | '25';
type To26 = To25 | '26';
type To27 = To26 | '27';
type To28 = To27 | '28';
type To29 = To28 | '29';
type To30 = To29 | '30';
type To31 = To30 | '31';
type To32 = To31 | '32';
type To33 = To32 | '33';
type To34 = To33 | '34';
type To35 = To34 | '35';
type To36 = To35 | '36';
type To37 = To36 | '37';
type To38 = To37 | '38';
type To39 = To38 | '39';

/** The bare code of one of the 362 competence statements of DigComp 3.0 (JRC144705). */
export type StatementCode =
  | `CS1.1.${To15}`
  | `CS1.2.${To21}`
  | `CS1.3.${To22}`
  | `CS2.1.${To21}`
  | `CS2.2.${To16}`
  | `CS2.3.${To21}`
  | `CS2.4.${To14}`
  | `CS2.5.${To15}`
  | `CS2.6.${To19}`
  | `CS3.1.${To19}`
  | `CS3.2.${To15}`
  | `CS3.3.${To17}`
  | `CS3.4.${To22}`
  | `CS4.1.${To15}`
  | `CS4.2.${To21}`
  | `CS4.3.${To22}`
  | `CS4.4.${To17}`
  | `CS5.1.${To12}`
  | `CS5.2.${To13}`
  | `CS5.3.${To12}`
  | `CS5.4.${To13}`;

/** The bare code of one of the 523 learning outcomes of DigComp 3.0 (JRC144705). */
export type OutcomeCode =
  | `LO1.1.${To21}`
  | `LO1.2.${To31}`
  | `LO1.3.${To35}`
  | `LO2.1.${To31}`
  | `LO2.2.${To20}`
  | `LO2.3.${To34}`
  | `LO2.4.${To22}`
  | `LO2.5.${To21}`
  | `LO2.6.${To29}`
  | `LO3.1.${To25}`
  | `LO3.2.${To26}`
  | `LO3.3.${To27}`
  | `LO3.4.${To39}`
  | `LO4.1.${To19}`
  | `LO4.2.${To26}`
  | `LO4.3.${To33}`
  | `LO4.4.${To19}`
  | `LO5.1.${To15}`
  | `LO5.2.${To17}`
  | `LO5.3.${To16}`
  | `LO5.4.${To17}`;
