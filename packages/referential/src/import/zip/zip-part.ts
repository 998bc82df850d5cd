/** A part of an archive as its directory declares it. */
export interface ZipPart {
  readonly name: string;
  readonly compression: 'stored' | 'deflated';
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its packed bytes begin in the file. */
  readonly start: number;
}
