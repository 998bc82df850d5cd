import type { DataCategory, GroundEvent, Purpose } from '@jalon/history';
import type { OverrideReason, PayloadByKind } from '@jalon/history/events';
import type { TimelineFact } from '@jalon/history/projections';
import type { Locale } from '../../shell/locale.ts';
import type { StoryKind } from '../story-kind.ts';

type Fact<C extends TimelineFact['code']> = Extract<TimelineFact, { readonly code: C }>;

/** The story of somebody, in sentences. What they take is in words already, but for codes and whole numbers. */
export interface StoryWords {
  readonly filter: string;
  readonly all: string;
  readonly kinds: Readonly<Record<StoryKind, string>>;
  readonly print: string;
  readonly more: (left: number) => string;
  readonly count: (lines: number) => string;
  readonly empty: { readonly title: string; readonly line: string };
  readonly unnamedContent: string;
  readonly again: string;
  readonly quoted: (words: string) => string;
  readonly firstTalk: Readonly<Record<Fact<'first-talk'>['told'], string>>;
  /** Null: nothing to say of it. */
  readonly urgency: Readonly<Record<Fact<'first-talk'>['urgency'], string | null>>;
  readonly diagnostic: Readonly<Record<NonNullable<Fact<'diagnostic'>['mode']> | 'untold', string>>;
  readonly activities: (count: number) => string;
  readonly ending: Readonly<Record<NonNullable<Fact<'diagnostic'>['ending']> | 'open', string>>;
  readonly practised: (title: string) => string;
  readonly accompaniment: (minutes: string, place: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly places: Readonly<Record<Fact<'accompaniment'>['place'], string>>;
  readonly onDay: (day: string) => string;
  readonly themes: (themes: string) => string;
  readonly decisions: Readonly<
    Record<'accepted' | 'refused' | 'overridden' | 'done' | 'not-done', (step: string) => string>
  >;
  readonly reasons: Readonly<Record<OverrideReason, string>>;
  /** A reason that nobody knows is shown as it is. */
  readonly because: (reason: string) => string;
  readonly plan: (count: number) => string;
  readonly moreSteps: (count: number) => string;
  readonly shared: (to: string, how: string) => string;
  readonly how: Readonly<Record<Fact<'shared'>['how'], string>>;
  readonly sharedWhat: (what: string) => string;
  readonly categories: Readonly<Record<DataCategory, string>>;
  readonly attested: Readonly<Record<PayloadByKind['attestation']['what'], (about: string) => string>>;
  readonly named: string;
  readonly unnamed: string;
  readonly contact: string;
  readonly note: string;
  readonly noteAbout: (about: string) => string;
  readonly grounds: Readonly<Record<GroundEvent['state'], (purpose: string) => string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
}

/** In both languages. */
export const storyWords: Readonly<Record<Locale, StoryWords>> = {
  fr: {
    filter: 'Montrer',
    all: 'Tout',
    kinds: {
      meetings: 'Rencontres et activités',
      plan: 'Parcours',
      agreements: 'Accords et partages',
      notes: 'Notes et coordonnées',
    },
    print: 'Imprimer',
    more: (left) => (left < 2 ? 'Montrer la ligne plus ancienne' : `Montrer plus ancien (encore ${left} lignes)`),
    count: (lines) => (lines < 2 ? `${lines} ligne` : `${lines} lignes`),
    empty: {
      title: 'Rien ne s’est encore passé',
      line: 'Ce que vous ferez avec la personne se lira ici, jour après jour.',
    },
    unnamedContent: 'Les titres des étapes n’ont pas pu être lus : elles ont leur code à la place.',
    again: 'Réessayer',
    quoted: (words) => `« ${words} »`,
    firstTalk: {
      self: 'Première discussion : la personne a répondu sur l’écran.',
      spoken: 'Première discussion, de vive voix.',
      paper: 'Première discussion, sur papier.',
    },
    urgency: { yes: 'C’est urgent.', no: null, unknown: null },
    diagnostic: {
      alone: 'Diagnostic fait seul.',
      'with-helper': 'Diagnostic fait avec un aidant.',
      'handed-over': 'Diagnostic fait seul, sur l’appareil de l’aidant.',
      paper: 'Diagnostic fait sur papier.',
      untold: 'Diagnostic.',
    },
    activities: (count) => (count === 0 ? 'Aucune activité.' : count === 1 ? 'Une activité.' : `${count} activités.`),
    ending: {
      person: 'La personne s’est arrêtée quand elle a voulu.',
      length: 'Mené jusqu’au bout.',
      certainty: 'Mené jusqu’au bout.',
      exhausted: 'Mené jusqu’au bout.',
      'broken-off': 'Interrompu : il peut être repris.',
      open: 'Pas terminé.',
    },
    practised: (title) => `S’est exercé : ${title}.`,
    accompaniment: (minutes, place) => `Accompagnement de ${minutes}, ${place}.`,
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const some = rest === 1 ? '1 minute' : `${rest} minutes`;
      if (hours === 0) return some;
      const whole = hours === 1 ? '1 heure' : `${hours} heures`;
      return rest === 0 ? whole : `${whole} ${rest}`;
    },
    places: {
      lieu_activite: 'dans le lieu d’accueil',
      domicile: 'au domicile de la personne',
      a_distance: 'à distance',
      autre: 'dans un autre lieu',
    },
    onDay: (day) => `C’était le ${day}.`,
    themes: (themes) => `Sujets : ${themes}.`,
    decisions: {
      accepted: (step) => `Choisi : ${step}.`,
      refused: (step) => `Écarté : ${step}.`,
      overridden: (step) => `Remplacé par l’aidant : ${step}.`,
      done: (step) => `Fait : ${step}.`,
      'not-done': (step) => `Pas encore fait : ${step}.`,
    },
    reasons: {
      'not-wished': 'la personne n’en a pas envie',
      'already-known': 'elle sait déjà le faire',
      'too-hard': 'trop difficile pour l’instant',
      'too-far': 'trop loin',
      'too-long': 'trop long',
      'too-dear': 'trop cher',
      'not-available': 'pas disponible',
      'not-suited': 'ne convient pas',
      other: 'autre raison',
      'too-easy': 'trop facile',
      'urgent-first': 'l’urgent d’abord',
      'something-else-first': 'autre chose d’abord',
      'asked-for-by-the-person': 'à la demande de la personne',
      'seen-otherwise': 'l’aidant voit les choses autrement',
    },
    because: (reason) => `Raison : ${reason}.`,
    plan: (count) => (count < 2 ? 'Parcours proposé, en une étape :' : `Parcours proposé, en ${count} étapes :`),
    moreSteps: (count) => (count < 2 ? 'Une autre étape' : `${count} autres étapes`),
    shared: (to, how) => `Transmis à ${to}, ${how}.`,
    how: {
      screen: 'sur l’écran',
      paper: 'sur papier',
      spoken: 'de vive voix',
      file: 'par fichier',
      network: 'par le réseau',
    },
    sharedWhat: (what) => `Ce qui a été transmis : ${what}.`,
    categories: {
      answers: 'les réponses',
      results: 'les résultats',
      talk: 'la première discussion',
      decisions: 'le parcours',
      contact: 'les coordonnées',
      identity: 'l’identité',
      notes: 'les notes',
    },
    attested: {
      'task-done': (about) => `Attesté : la personne l’a fait (${about}).`,
      'step-done': (about) => `Attesté : étape faite (${about}).`,
      attended: (about) => `Attesté : la personne est venue (${about}).`,
      certificate: (about) => `Certificat : ${about}.`,
      'notice-read': (about) => `Attesté : l’information a été lue à voix haute (${about}).`,
    },
    named: 'Le nom de la personne a été noté.',
    unnamed: 'La personne n’est plus connue que par son code.',
    contact: 'Coordonnées notées pour les rappels.',
    note: 'Note :',
    noteAbout: (about) => `Note au sujet de « ${about} » :`,
    grounds: {
      requested: (purpose) => `Accord demandé pour ${purpose}.`,
      deferred: (purpose) => `Réponse remise à plus tard pour ${purpose}.`,
      refused: (purpose) => `La personne a dit non pour ${purpose}.`,
      withdrawn: (purpose) => `La personne a repris son accord pour ${purpose}.`,
      given: (purpose) => `La personne a dit oui pour ${purpose}.`,
      renewed: (purpose) => `La personne a redit oui pour ${purpose}.`,
      revoked: (purpose) => `La structure a mis fin à l’accord pour ${purpose}.`,
      invalidated: (purpose) => `Une autorité a mis fin à l’autorisation pour ${purpose}.`,
      informed: (purpose) => `La personne a été informée pour ${purpose}.`,
      lifted: (purpose) => `L’opposition ou la limitation est levée pour ${purpose}.`,
      restricted: (purpose) => `L’usage est limité pour ${purpose}.`,
      objected: (purpose) => `La personne s’est opposée pour ${purpose}.`,
    },
    purposes: {
      'resume-on-device': 'reprendre plus tard sur cet appareil',
      'keep-result': 'garder son résultat',
      'follow-up': 'le suivi',
      'known-by-name': 'être appelée par son nom',
      'share-with-structure': 'montrer son résultat à une autre structure',
      'history-across-structures': 'le suivi d’une structure à l’autre',
      reminders: 'recevoir des rappels',
      statistics: 'les comptages, sans dire qui elle est',
      research: 'la recherche',
    },
  },
  en: {
    filter: 'Show',
    all: 'Everything',
    kinds: {
      meetings: 'Meetings and activities',
      plan: 'Plan',
      agreements: 'Agreements and sharing',
      notes: 'Notes and contact',
    },
    print: 'Print',
    more: (left) => (left < 2 ? 'Show the earlier line' : `Show earlier (${left} more lines)`),
    count: (lines) => (lines === 1 ? '1 line' : `${lines} lines`),
    empty: {
      title: 'Nothing has happened yet',
      line: 'What you do with the person will be told here, day by day.',
    },
    unnamedContent: 'The titles of steps could not be read: their codes stand in their place.',
    again: 'Try again',
    quoted: (words) => `“${words}”`,
    firstTalk: {
      self: 'First talk: the person answered on the screen.',
      spoken: 'First talk, aloud.',
      paper: 'First talk, on paper.',
    },
    urgency: { yes: 'It is urgent.', no: null, unknown: null },
    diagnostic: {
      alone: 'Diagnostic done alone.',
      'with-helper': 'Diagnostic done with a helper.',
      'handed-over': 'Diagnostic done alone, on the helper’s device.',
      paper: 'Diagnostic done on paper.',
      untold: 'Diagnostic.',
    },
    activities: (count) => (count === 0 ? 'No activity.' : count === 1 ? 'One activity.' : `${count} activities.`),
    ending: {
      person: 'The person stopped when they wished.',
      length: 'Carried through.',
      certainty: 'Carried through.',
      exhausted: 'Carried through.',
      'broken-off': 'Interrupted: it can be gone on with.',
      open: 'Not finished.',
    },
    practised: (title) => `Practised: ${title}.`,
    accompaniment: (minutes, place) => `Support of ${minutes}, ${place}.`,
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const some = rest === 1 ? '1 minute' : `${rest} minutes`;
      if (hours === 0) return some;
      const whole = hours === 1 ? '1 hour' : `${hours} hours`;
      return rest === 0 ? whole : `${whole} ${some}`;
    },
    places: {
      lieu_activite: 'at the place of activity',
      domicile: 'at the person’s home',
      a_distance: 'at a distance',
      autre: 'at another place',
    },
    onDay: (day) => `It was on ${day}.`,
    themes: (themes) => `About: ${themes}.`,
    decisions: {
      accepted: (step) => `Chosen: ${step}.`,
      refused: (step) => `Set aside: ${step}.`,
      overridden: (step) => `Replaced by the helper: ${step}.`,
      done: (step) => `Done: ${step}.`,
      'not-done': (step) => `Not done yet: ${step}.`,
    },
    reasons: {
      'not-wished': 'the person does not wish it',
      'already-known': 'they know it already',
      'too-hard': 'too hard for now',
      'too-far': 'too far',
      'too-long': 'too long',
      'too-dear': 'too dear',
      'not-available': 'not available',
      'not-suited': 'not suited',
      other: 'another reason',
      'too-easy': 'too easy',
      'urgent-first': 'what is urgent first',
      'something-else-first': 'something else first',
      'asked-for-by-the-person': 'asked for by the person',
      'seen-otherwise': 'the helper sees it otherwise',
    },
    because: (reason) => `Reason: ${reason}.`,
    plan: (count) => (count < 2 ? 'Plan proposed, in one step:' : `Plan proposed, in ${count} steps:`),
    moreSteps: (count) => (count < 2 ? 'One more step' : `${count} more steps`),
    shared: (to, how) => `Passed on to ${to}, ${how}.`,
    how: { screen: 'on the screen', paper: 'on paper', spoken: 'aloud', file: 'by a file', network: 'by the network' },
    sharedWhat: (what) => `What was passed on: ${what}.`,
    categories: {
      answers: 'answers',
      results: 'results',
      talk: 'the first talk',
      decisions: 'the plan',
      contact: 'contact details',
      identity: 'identity',
      notes: 'notes',
    },
    attested: {
      'task-done': (about) => `Attested: the person did it (${about}).`,
      'step-done': (about) => `Attested: step done (${about}).`,
      attended: (about) => `Attested: the person was there (${about}).`,
      certificate: (about) => `Certificate: ${about}.`,
      'notice-read': (about) => `Attested: the notice was read aloud (${about}).`,
    },
    named: 'The person’s name was written down.',
    unnamed: 'The person is known by their code alone again.',
    contact: 'Contact details written down for reminders.',
    note: 'Note:',
    noteAbout: (about) => `Note about “${about}”:`,
    grounds: {
      requested: (purpose) => `Agreement asked for: ${purpose}.`,
      deferred: (purpose) => `Answer put off: ${purpose}.`,
      refused: (purpose) => `The person said no: ${purpose}.`,
      withdrawn: (purpose) => `The person took back their agreement: ${purpose}.`,
      given: (purpose) => `The person said yes: ${purpose}.`,
      renewed: (purpose) => `The person said yes again: ${purpose}.`,
      revoked: (purpose) => `The structure ended the agreement: ${purpose}.`,
      invalidated: (purpose) => `An authority ended what permitted this: ${purpose}.`,
      informed: (purpose) => `The person was informed: ${purpose}.`,
      lifted: (purpose) => `The objection or restriction is lifted: ${purpose}.`,
      restricted: (purpose) => `Use is restricted: ${purpose}.`,
      objected: (purpose) => `The person objected: ${purpose}.`,
    },
    purposes: {
      'resume-on-device': 'going on later on this device',
      'keep-result': 'keeping their result',
      'follow-up': 'being followed',
      'known-by-name': 'being called by their name',
      'share-with-structure': 'showing their result to another structure',
      'history-across-structures': 'being followed from one structure to another',
      reminders: 'receiving reminders',
      statistics: 'being counted, without saying who they are',
      research: 'research',
    },
  },
};
