import { Component, type ReactNode } from 'react';

interface GuardProps {
  readonly children: ReactNode;
  readonly instead: string;
}

/** What could not be drawn is said, and the rest of the page stays. */
export class DrawingGuard extends Component<GuardProps, { readonly broken: string | null }> {
  override state: { readonly broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { readonly broken: string } {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.broken === null) return this.props.children;
    return (
      <p className="player-broken">
        {this.props.instead} <code>{this.state.broken}</code>
      </p>
    );
  }
}
