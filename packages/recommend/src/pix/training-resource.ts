import type { Resource } from '../resource.ts';
import type { Training, TrainingDuration } from './training.ts';

/** A training as an entry of the catalogue. Nobody has opened its address, and it says nothing of levels. */
export function trainingResource(id: Resource['id'], training: Training, address: string | undefined): Resource {
  const { title, editor, locales = [], delivery, duration, type } = training;
  const minutes = duration === undefined ? 0 : minutesOf(duration);
  const languages = [...new Set(locales.flatMap((locale) => /^[a-z]{2,3}(?=-|$)/.exec(locale) ?? []))];
  return {
    schema: 'jalon.resource/1',
    id,
    kind: type === 'webinaire' || delivery === 'on-site' ? 'workshop' : 'training',
    title: { fr: title, en: title },
    summary: { fr: [title], en: [title] },
    dimensions: [],
    barriers: [],
    withSomeone: delivery === 'on-site' ? 'with-someone' : 'either',
    needs: delivery === 'remote' ? ['connection'] : [],
    where: null,
    ...(editor !== undefined && /\S/.test(editor) ? { provider: editor } : {}),
    ...(address === undefined ? {} : { address }),
    lastCheck: null,
    ...(languages.length === 0 ? {} : { languages }),
    ...(minutes > 0 ? { minutes: { least: minutes, most: minutes } } : {}),
  };
}

function minutesOf(duration: number | string | TrainingDuration): number {
  if (typeof duration === 'number') return Math.round(duration);
  if (typeof duration === 'string') {
    const [hours = 0, minutes = 0] = duration.split(':').map(Number);
    return 60 * hours + minutes;
  }
  // A day of training is seven hours.
  const { days = 0, hours = 0, minutes = 0 } = duration;
  return Math.round(60 * (7 * days + hours) + minutes);
}
