/** What one cell holds: a text, a whole number, or nothing. */
export type Cell = string | number | null;

/** Rows of cells, the headings among them: what a writer of spreadsheets takes. */
export type Table = readonly (readonly Cell[])[];
