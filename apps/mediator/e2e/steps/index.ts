import './opening.ts';
import './people.ts';
