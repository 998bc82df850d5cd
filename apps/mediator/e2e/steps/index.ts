import './carry.ts';
import './coop.ts';
import './disk.ts';
import './meeting.ts';
import './opening.ts';
import './people.ts';
import './plan.ts';
import './rights.ts';
