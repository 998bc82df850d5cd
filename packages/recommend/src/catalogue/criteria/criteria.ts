import type { Criterion } from '../verdict.ts';
import { age } from './age.ts';
import { aboutNeed } from './about-need.ts';
import { access } from './access.ts';
import { account } from './account.ts';
import { audience } from './audience.ts';
import { connection } from './connection.ts';
import { cost } from './cost.ts';
import { device } from './device.ts';
import { done } from './done.ts';
import { language } from './language.ts';
import { length } from './length.ts';
import { level } from './level.ts';
import { mailbox } from './mailbox.ts';
import { reading } from './reading.ts';
import { territory } from './territory.ts';
import { validity } from './validity.ts';
import { wish } from './wish.ts';

/** Everything that is looked at, in the order in which it is said. */
export function criteria(): readonly Criterion[] {
  return [
    aboutNeed,
    audience,
    age,
    wish,
    done,
    territory,
    validity,
    level,
    device,
    connection,
    mailbox,
    account,
    language,
    reading,
    cost,
    length,
    access,
  ];
}
