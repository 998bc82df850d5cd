/** The colours of a picture, those of Jalon's identity, light or dark. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly primary: string;
  readonly accent: string;
  readonly drawing: string;
  readonly wash: string;
  /** A band each, lowest first, with what is written on it. */
  readonly bands: readonly (readonly [fill: string, text: string])[];
}

export const LIGHT: Palette = {
  paper: '#fbf7ef',
  card: '#ffffff',
  line: '#dfd5c4',
  ink: '#1f2a2e',
  quiet: '#474b49',
  primary: '#17504c',
  accent: '#b4502a',
  drawing: '#24413f',
  wash: '#f0cfb5',
  bands: [
    ['#dcebe5', '#1f2a2e'],
    ['#bcdccb', '#1f2a2e'],
    ['#7fb8a6', '#1f2a2e'],
    ['#17504c', '#ffffff'],
  ],
};

export const DARK: Palette = {
  paper: '#171e20',
  card: '#212b2d',
  line: '#3a4547',
  ink: '#f3ede1',
  quiet: '#cdc7ba',
  primary: '#93d3c7',
  accent: '#ec9c72',
  drawing: '#e3dccd',
  wash: '#6b4630',
  bands: [
    ['#1d423f', '#f3ede1'],
    ['#357064', '#ffffff'],
    ['#7fc2b3', '#0b2826'],
    ['#b4e4da', '#0b2826'],
  ],
};
