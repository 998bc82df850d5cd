import type { PracticeTexts } from './practice-texts.ts';

/** English, held to the French by the parity test. */
export const en: PracticeTexts = {
  list: {
    title: 'Practise',
    lines: ['Choose what you want to try.', 'Start over as often as you like.'],
    paths: 'Learn step by step',
    services: 'Try a public service, for practice',
    servicesLines: ['These services and people are invented.', 'Nothing is sent.'],
    minutes: (count) => `About ${count} minutes`,
    devices: { computer: 'On a computer', touch: 'On a touch screen' },
    marks: { done: 'Done', seen: 'Seen to the end', begun: 'Started' },
    begin: 'Start',
    goOn: 'Continue',
    again: 'Do it again',
  },
  step: (number, total) => `Activity ${number} of ${total}`,
  scene: (number, total) => `Step ${number} of ${total}`,
  nothingSent: 'Training: nothing is sent',
  persona: { title: 'For this practice, you are', show: 'See the card', hide: 'Close the card' },
  leave: {
    title: 'Shall we stop here?',
    lines: ['You go back to the list.', 'You can go on from here later.'],
    confirm: 'Yes, stop',
    stay: 'I’ll go on',
  },
  onceMore: {
    title: 'Once more, without help?',
    lines: ['You can do the last activity again.', 'You can also finish as it is.'],
    again: 'Once more',
    finish: 'Finish as it is',
  },
  ending: {
    title: 'You have come to the end.',
    passed: ['You can start again whenever you like.', 'Somebody can do it with you.'],
    next: 'Next, if you like',
    again: 'Do it again',
    list: 'See the list',
  },
};
