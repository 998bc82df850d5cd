import * as z from 'zod/mini';
import { MEDIA_LICENCES } from '../item/media.ts';
import { few, words } from './parts.ts';
import { says } from './says.ts';

/** The shape of a picture described in words. */
export function pictureSchema() {
  return z.strictObject({ ...pictureFile(), alternative: words() });
}

/** The shape of a picture that says nothing more than the words beside it. */
export function decorativePictureSchema() {
  return z.strictObject({ ...pictureFile(), decorative: z.literal(true) });
}

/** The shape of something to listen to. */
export function soundSchema() {
  return z.strictObject({
    path: path(
      /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.(mp3|m4a|ogg|opus|wav)$/u,
      'the name of a sound, in lower-case letters, digits and hyphens, such as sounds/message.mp3',
    ),
    transcript: few(words(), 12),
    seconds: z.number().check(z.gt(0), z.lte(180)),
    ...credits(),
  });
}

function pictureFile() {
  const side = () => z.int().check(z.gte(48), z.lte(4000));
  return {
    path: path(
      /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.(svg|png|jpg|webp)$/u,
      'the name of a picture, in lower-case letters, digits and hyphens, such as pictures/page.svg',
    ),
    width: side(),
    height: side(),
    ...credits(),
  };
}

/** It stays within the bank's files: no scheme, no host, no way up. */
function path(pattern: RegExp, expected: string) {
  return z.string().check(z.regex(pattern, says(expected)), z.maxLength(120));
}

function credits() {
  return { licence: z.enum(MEDIA_LICENCES), author: words() };
}
