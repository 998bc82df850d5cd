import type { FormDocument } from '@jalon/items';
import { useRef, useState, type ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { FieldParts } from './field-parts.ts';
import type { FormWords } from './form-words.ts';

/** Properties of {@link FileField}. */
export interface FileFieldProps extends FieldParts {
  /** The field's label alone, as buttons name it. */
  readonly name: string;
  readonly value: string;
  readonly documents: readonly FormDocument[];
  readonly weight: (document: FormDocument) => number;
  readonly words: FormWords;
  readonly onFill: (value: string) => void;
  readonly onReduce: (document: string) => void;
}

/** A field that takes one of the documents at hand: they unfold under its button, each with its weight. */
export function FileField(props: FileFieldProps): ReactElement {
  const { id, name, value, documents, weight, label, notes, describedBy, invalid, words, onFill, onReduce } = props;
  const [open, setOpen] = useState(false);
  const chooser = useRef<HTMLButtonElement>(null);
  // As the box of a real browser does: it closes on what was chosen, and the page says whether it takes it.
  const take = (document: string): void => {
    setOpen(false);
    chooser.current?.focus();
    onFill(document);
  };
  const attached = documents.find((one) => one.id === value);
  return (
    <fieldset className="jv-field" data-invalid={invalid ? 'yes' : 'no'}>
      <legend>{label}</legend>
      {attached === undefined ? null : (
        <div className="jv-file">
          <span className="jv-row">
            <Icon name={attached.icon} />
            <span className="jv-file-name">{words.attached(attached.name)}</span>
          </span>
          <button
            type="button"
            className="jv-tool"
            aria-label={words.removeNamed(attached.name)}
            onClick={() => onFill('')}
          >
            {words.remove}
          </button>
        </div>
      )}
      {notes}
      <button
        type="button"
        id={id}
        ref={chooser}
        className="jv-button"
        aria-label={words.chooseFileFor(name)}
        aria-expanded={open}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        {words.chooseFile}
      </button>
      {open ? (
        <ul className="jv-rows jv-documents" aria-label={words.documents}>
          {documents.map((one) => {
            const kilobytes = weight(one);
            return (
              <li className="jv-file" key={one.id}>
                <button type="button" className="jv-row" data-document={one.id} onClick={() => take(one.id)}>
                  <Icon name={one.icon} />
                  <span className="jv-file-name">{one.name}</span>
                  <span className="jv-quiet">{words.weight(kilobytes)}</span>
                </button>
                {one.reducedTo !== undefined && kilobytes > one.reducedTo ? (
                  <button
                    type="button"
                    className="jv-tool"
                    aria-label={words.reduceNamed(one.name)}
                    onClick={() => onReduce(one.id)}
                  >
                    {words.reduce}
                  </button>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
    </fieldset>
  );
}
