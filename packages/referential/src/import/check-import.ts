import { checkShape } from './check-shape.ts';
import { emptyNotes } from './import-notes.ts';
import type { ImportedFrame } from './imported-frame.ts';
import type { ImportReport } from './import-report.ts';
import { reportOn } from './report-on.ts';

/**
 * Holds a frame against what is known of DigComp 3.0: counts in all and by competence, band, type and AI label; unique ids;
 * references; numbering; bands that never step back; titles; sentences that stand twice. For a frame kept from an earlier
 * import; a new one comes with its report. Throws a `ReferentialError` where a list or a text of the frame is not there.
 */
export function checkImport(frame: ImportedFrame): ImportReport {
  checkShape(frame, 'frame');
  return reportOn(frame, null, emptyNotes());
}
