import './give.css';
import type { ReactElement } from 'react';
import type { PartProps } from '../person/person-page.tsx';
import { AgreementsCard } from './agreements-card.tsx';
import { EraseCard } from './erase-card.tsx';
import { FileCard } from './file-card.tsx';
import { SheetCard } from './sheet-card.tsx';

/** What is handed to the person, what they take back, and what goes. */
export function GivePart({ file, reload }: PartProps): ReactElement {
  return (
    <div className="give">
      <SheetCard file={file} />
      <div className="give-rest no-print">
        <AgreementsCard file={file} reload={reload} />
        <FileCard subject={file.subject} />
        <EraseCard file={file} reload={reload} />
      </div>
    </div>
  );
}
