import afterPrison from '../../content/personas/after-prison.json' with { type: 'json' };
import blindKeyboard from '../../content/personas/blind-keyboard.json' with { type: 'json' };
import certificate from '../../content/personas/certificate.json' with { type: 'json' };
import childDoesAll from '../../content/personas/child-does-all.json' with { type: 'json' };
import deadlineTomorrow from '../../content/personas/deadline-tomorrow.json' with { type: 'json' };
import deaf from '../../content/personas/deaf.json' with { type: 'json' };
import doesNotWishToLearn from '../../content/personas/does-not-wish-to-learn.json' with { type: 'json' };
import englishSpeaker from '../../content/personas/english-speaker.json' with { type: 'json' };
import everythingDone from '../../content/personas/everything-done.json' with { type: 'json' };
import farmerNoConnection from '../../content/personas/farmer-no-connection.json' with { type: 'json' };
import jobSeekerPhone from '../../content/personas/job-seeker-phone.json' with { type: 'json' };
import lostMailbox from '../../content/personas/lost-mailbox.json' with { type: 'json' };
import newlyArrived from '../../content/personas/newly-arrived.json' with { type: 'json' };
import noDevice from '../../content/personas/no-device.json' with { type: 'json' };
import noSubscription from '../../content/personas/no-subscription.json' with { type: 'json' };
import nothingKnown from '../../content/personas/nothing-known.json' with { type: 'json' };
import nothingYet from '../../content/personas/nothing-yet.json' with { type: 'json' };
import protectedAdult from '../../content/personas/protected-adult.json' with { type: 'json' };
import scamVictim from '../../content/personas/scam-victim.json' with { type: 'json' };
import schoolParent from '../../content/personas/school-parent.json' with { type: 'json' };
import student from '../../content/personas/student.json' with { type: 'json' };
import voiceOnly from '../../content/personas/voice-only.json' with { type: 'json' };
import volunteer from '../../content/personas/volunteer.json' with { type: 'json' };
import wornOutEmployee from '../../content/personas/worn-out-employee.json' with { type: 'json' };
import type { Persona } from './persona.ts';

/** Twenty-four invented people, from nothing at all to everything at ease. */
export function personas(): readonly Persona[] {
  return [
    afterPrison,
    blindKeyboard,
    certificate,
    childDoesAll,
    deadlineTomorrow,
    deaf,
    doesNotWishToLearn,
    englishSpeaker,
    everythingDone,
    farmerNoConnection,
    jobSeekerPhone,
    lostMailbox,
    newlyArrived,
    noDevice,
    noSubscription,
    nothingKnown,
    nothingYet,
    protectedAdult,
    scamVictim,
    schoolParent,
    student,
    voiceOnly,
    volunteer,
    wornOutEmployee,
  ] as unknown as readonly Persona[];
}
