import type { ReactElement } from 'react';
import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';

/** Properties of {@link Field}. */
export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: string;
  /** Why what was typed cannot be taken; null while there is nothing to say. */
  readonly error?: string | null;
}

/** One line to type in. The browser is never asked to remember it. */
export function Field({ label, hint, error = null, ...rest }: FieldProps): ReactElement {
  return (
    <TextField autoComplete="off" {...rest} className="field" isInvalid={error !== null} validationBehavior="aria">
      <Label>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Input spellCheck={false} />
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
