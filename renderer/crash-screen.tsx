import { Component } from 'react';
import type { ReactNode } from 'react';

/** Stands in for the window after a bug in it, so that it never stays blank. */
export class CrashScreen extends Component<{ readonly children: ReactNode }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="welcome" role="alert">
        <h1 className="call-title">The window has stopped</h1>
        <p className="quiet">
          A mistake in Baton’s window stopped it. Close Baton and start it again: Attempts then
          shows what became of the last order.
        </p>
      </main>
    );
  }
}
