/** What is believed of people before any answer, a general and area factors (Holzinger & Swineford 1937): θₖ = μₖ + √v(√gₖ·G + √sₖ·A_area(k) + √(1−gₖ−sₖ)·εₖ). Plain JSON. */
export interface Model {
  readonly schema: 'jalon.model/1';
  readonly id: string;
  /** v: variance of every dimension, logits². */
  readonly variance: number;
  readonly dimensions: readonly ModelDimension[];
}

/** One dimension measured. */
export interface ModelDimension {
  readonly id: string;
  readonly area: string;
  /** μ, logits. */
  readonly mean: number;
  /** g: share of the variance that all dimensions have in common. */
  readonly general: number;
  /** s: share of the variance that the dimensions of one area have in common besides; g + s < 1. */
  readonly specific: number;
}
