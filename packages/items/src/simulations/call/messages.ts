import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a video call say. */
export const callMessages: EvidenceMessages = {
  'microphone-stayed-off': {
    seen: { fr: 'A laissé le micro coupé.', en: 'Left the microphone off.' },
    tip: {
      fr: 'Appuyez sur « Micro » pour que les autres vous entendent.',
      en: 'Press “Microphone” so that the others hear you.',
    },
  },
  'camera-stayed-off': {
    seen: { fr: 'A laissé la caméra coupée.', en: 'Left the camera off.' },
    tip: {
      fr: 'Appuyez sur « Caméra » pour que les autres vous voient.',
      en: 'Press “Camera” so that the others see you.',
    },
  },
  'sound-stayed-off': {
    seen: { fr: 'A laissé le son au plus bas.', en: 'Left the sound at its lowest.' },
    tip: { fr: 'Le bouton « Plus fort » monte le son.', en: 'The “Louder” button turns the sound up.' },
  },
  'left-instead-of-muted': {
    seen: { fr: 'A quitté l’appel au lieu de couper le micro.', en: 'Left the call instead of muting the microphone.' },
    tip: {
      fr: 'Le bouton « Micro » coupe le son, et vous restez dans l’appel.',
      en: 'The “Microphone” button mutes you, and you stay in the call.',
    },
  },
  'camera-instead-of-microphone': {
    seen: { fr: 'A coupé la caméra et pas le micro.', en: 'Turned off the camera and not the microphone.' },
    tip: {
      fr: 'Le micro fait entendre. La caméra fait voir.',
      en: 'The microphone is for being heard. The camera is for being seen.',
    },
  },
  'camera-allowed': {
    seen: { fr: 'A autorisé la caméra.', en: 'Allowed the camera.' },
    tip: {
      fr: 'Vous pouvez refuser la caméra et garder le micro.',
      en: 'You can refuse the camera and keep the microphone.',
    },
  },
  'microphone-refused': {
    seen: { fr: 'A refusé le micro.', en: 'Refused the microphone.' },
    tip: {
      fr: 'Sans le micro, les autres vous voient sans vous entendre.',
      en: 'Without the microphone, the others see you and cannot hear you.',
    },
  },
  'call-declined': {
    seen: { fr: 'A refusé l’appel.', en: 'Declined the call.' },
    tip: { fr: 'Le bouton « Répondre » ouvre l’appel.', en: 'The “Answer” button opens the call.' },
  },
};
