/** A port as a person wrote it: a whole number from 0 to 65535. Anything else ends the process with code 2 and one sentence. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(port) || port > 65535) {
    console.error(`The port is a whole number from 0 to 65535; "${text}" is not.`);
    process.exit(2);
  }
  return port;
}
