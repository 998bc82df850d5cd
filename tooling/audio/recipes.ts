import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { voicePackage, type VoiceLocale } from './voice-locale.ts';

/** How each synthetic clip was made, by id: a clip whose recipe changed since is recorded again. */
export type Recipes = Readonly<Record<string, string>>;

/** The recipes written down for a language. They are for the recorder alone and not published. */
export function readRecipes(locale: VoiceLocale): Recipes {
  const file = recipesFile(locale);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recipes) : {};
}

/** Writes them down in the order of ids. */
export function writeRecipes(locale: VoiceLocale, recipes: ReadonlyMap<string, string>): void {
  const sorted = Object.fromEntries([...recipes].sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(recipesFile(locale), `${JSON.stringify(sorted, null, 1)}\n`);
}

function recipesFile(locale: VoiceLocale): string {
  return join(voicePackage(locale), 'recipes.json');
}
