/** One thing that can be chosen, put in order or paired, by its id: letters, digits and hyphens, never telling the answer. */
export interface Option {
  readonly id: string;
  readonly label: string;
}
