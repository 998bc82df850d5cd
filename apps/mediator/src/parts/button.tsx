import type { ReactElement, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

/** Properties of {@link Button}. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `main`: what one came for, once a page. `plain`: the rest. `quiet`: beside the rest. `grave`: cannot be undone. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'grave';
  readonly lang?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. */
export function Button({ look = 'plain', ...rest }: ButtonProps): ReactElement {
  return <AriaButton {...rest} className={`button button-${look}`} />;
}
