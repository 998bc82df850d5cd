/** Columns of a page. */
const WIDTH = 100;

/** JSON laid out for reading: what fits on a line stands on one. */
export function shortJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inside = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => inside + shortJson(one, inside)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([name, member]) => `${inside}"${name}": ${shortJson(member, inside)}`);
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `"${name}": ${oneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
