/** A tool's output without the addresses of registries: which one a machine uses is nobody's business. */
export function withoutHosts(text: string): string {
  return text.replaceAll(/https?:\/\/(?!localhost|127\.0\.0\.1)[^\s/'")]+/g, '<host>');
}
