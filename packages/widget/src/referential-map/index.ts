export { ReferentialMap } from './referential-map.tsx';
export type { ReferentialMapProps } from './referential-map-props.ts';
export { mapTexts } from './map-texts.ts';
export type { MapTexts } from './texts/map-text-shape.ts';
export { CROSSWALK_FRAMES, metElsewhere, type MetFrame } from './met-elsewhere.ts';
