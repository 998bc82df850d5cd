/** A rule of JSON Logic (jsonlogic.com), as far as conditions need it. */
export type JsonLogic =
  | string
  | number
  | boolean
  | readonly JsonLogic[]
  | { readonly [operator: string]: JsonLogic | readonly JsonLogic[] };
