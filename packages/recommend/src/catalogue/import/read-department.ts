import { isDepartment } from '../../is-department.ts';

/** The code of a department; a spreadsheet takes the first 0 off. Undefined where it is none. */
export function readDepartment(text: string): string | undefined {
  const code = (/^\d$/.test(text) ? `0${text}` : text).toUpperCase();
  return isDepartment(code) ? code : undefined;
}
