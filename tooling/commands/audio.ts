import { audioFigures } from '../audio/audio-figures.ts';
import { pageTexts } from '../audio/page-texts.ts';
import { recordMissing } from '../audio/record-missing.ts';
import { spokenTexts } from '../audio/spoken-texts.ts';
import { VOICE_LOCALES, type VoiceLocale } from '../audio/voice-locale.ts';
import { isUpToDate, voiceState } from '../audio/voice-state.ts';
import { bringTools } from '../audio/voice-tools.ts';
import { readOptions } from '../shell/read-options.ts';

const options = readOptions({
  locale: { type: 'string' },
  only: { type: 'string' },
  check: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const { locale: asked, only } = options;
if (asked !== undefined && asked !== 'fr' && asked !== 'en') {
  console.error(`The language is fr or en; "${asked}" is not.`);
  process.exit(2);
}
const locales: readonly VoiceLocale[] = asked === undefined ? VOICE_LOCALES : [asked];

if (options.list) for (const locale of locales) list(locale);
else if (!options.check) for (const locale of locales) await record(locale);

let holds = true;
if (!options.list) {
  for (const state of locales.map((locale) => voiceState(locale))) {
    const { locale, texts, missing, orphans, humanOrphans, broken, human, bytes, isManifestTrue } = state;
    const mebibytes = (bytes / 2 ** 20).toFixed(2);
    console.log(
      `${locale}: ${texts.length} texts, ${missing.length} without their clip, ${human} read by somebody; ${orphans.length + humanOrphans.length} clips of texts that are gone; ${mebibytes} MiB`,
    );
    for (const { file } of humanOrphans) console.log(`  ${file}: its text is gone; take it away, or rename it`);
    for (const { file } of broken) console.log(`  ${file}: not an Ogg Opus file`);
    if (!isManifestTrue) console.log(`  the manifest does not say what is there: run "npm run audio"`);
    // A part was asked for, and no more is expected than that part.
    holds &&= only === undefined ? isUpToDate(state) : broken.length === 0 && isManifestTrue;
  }
}
if (options.json) console.log(JSON.stringify(audioFigures()));
process.exit(holds ? 0 : 1);

async function record(locale: VoiceLocale): Promise<void> {
  const trouble = bringTools((line) => console.error(line));
  if (trouble !== null) {
    console.error(trouble);
    process.exit(1);
  }
  const { recorded, removed, failed } = await recordMissing(
    locale,
    (done, of) => {
      if (done % 100 === 0 || done === of) console.error(`${locale}: ${done} of ${of}`);
    },
    (where) => only === undefined || where.includes(only),
  );
  console.log(`${locale}: ${recorded} recorded, ${removed} removed`);
  for (const sentence of failed) console.log(`! ${sentence}`);
  const { made } = pageTexts(locale);
  console.log(`${locale}: made as one goes, left to the device’s own voice: ${made.join(', ')}`);
}

/** What somebody who lends their voice needs: the name of each clip, and what to read. */
function list(locale: VoiceLocale): void {
  for (const { id, where, text } of spokenTexts(locale)) console.log(`${id}\t${where}\t${text}`);
}
