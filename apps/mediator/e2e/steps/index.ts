import './carry.ts';
import './disk.ts';
import './opening.ts';
import './people.ts';
