import * as z from 'zod/mini';
import { decorativePictureSchema, pictureSchema, soundSchema } from './media-shape.ts';
import { few, words } from './parts.ts';

/** What every body says, to be spread into its shape: with the title, three lines at most. */
export function spokenShape() {
  return {
    title: words(),
    instruction: few(words(), 2, 0),
    alternativeInstruction: z.exactOptional(few(words(), 6)),
    picture: z.exactOptional(z.union([pictureSchema(), decorativePictureSchema()])),
    audio: z.exactOptional(soundSchema()),
  };
}
