import { noticeSentences, receiptWords } from '@jalon/history/receipt';
import { useCallback } from 'react';
import { readSettings, type Settings } from '../desk/settings.ts';
import type { Told } from '../desk/tell.ts';
import { useDesk } from '../shell/desk-context.ts';
import { useLocale, type Locale } from '../shell/locale.ts';
import { useLoaded } from '../shell/use-loaded.ts';

type Topic = Exclude<Told['purpose'], 'share-with-structure'>;

/** The sentences to read before asking; empty until the settings are there. */
export function useSentences(purpose: Topic): readonly string[] {
  const desk = useDesk();
  const locale = useLocale();
  const [settings] = useLoaded(
    useCallback(async () => ({ ok: true as const, value: await readSettings(desk) }), [desk]),
  );
  return settings.state === 'there' ? sentencesOf(purpose, settings.value, locale) : [];
}

/** The same, from settings at hand. */
export function sentencesOf(purpose: Topic, settings: Settings, locale: Locale): readonly string[] {
  const { structure, months } = settings;
  return noticeSentences(purpose, receiptWords(locale), { controller: structure.name, months });
}
