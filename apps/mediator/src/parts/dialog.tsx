import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** Properties of {@link Dialog}. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Asks something that cannot be undone: a click beside it does not close it. */
  readonly isGrave?: boolean;
}

/** A window over the page; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, isGrave = false }: DialogProps): ReactElement {
  return (
    <ModalOverlay
      className="overlay jalon-tokens"
      data-theme={document.querySelector('#app')?.getAttribute('data-theme') ?? 'auto'}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={!isGrave}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={isGrave ? 'alertdialog' : 'dialog'}>
          <Heading slot="title">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
