/**
 * Why a text is not JSON, at one place of it. `curly-quote` and `single-quote`: other quotes than `"`; `trailing-comma`: one before a
 * closing bracket; `open-text`: a text that the line ends before its quote; `encoding`: not UTF-8.
 */
export type JsonFault =
  | 'empty'
  | 'value'
  | 'name'
  | 'colon'
  | 'comma-in-object'
  | 'comma-in-list'
  | 'trailing-comma'
  | 'open-text'
  | 'escape'
  | 'curly-quote'
  | 'single-quote'
  | 'comment'
  | 'more-after-the-end'
  | 'too-deep'
  | 'too-large'
  | 'encoding';
