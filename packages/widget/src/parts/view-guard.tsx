import { Component, type ReactNode } from 'react';

/** Properties of {@link ViewGuard}. */
export interface ViewGuardProps {
  readonly children: ReactNode;
  readonly onFail: (cause: string) => void;
}

/** Catches a view that breaks, so that the diagnostic goes on without that activity. Hooks cannot catch: hence a class. */
export class ViewGuard extends Component<ViewGuardProps, { readonly hasFailed: boolean }> {
  override state: { readonly hasFailed: boolean } = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.onFail(cause instanceof Error ? cause.name : 'unknown');
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
