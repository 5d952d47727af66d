import { Button } from './components/button.tsx';

interface StartFailedProps {
  /** How often the window has asked in vain: each time is said anew. */
  readonly failures: number;
  readonly onTryAgain: () => void;
}

/** Stands in for the window while it can't learn what to show, so that it never stays blank. */
export function StartFailed({ failures, onTryAgain }: StartFailedProps) {
  return (
    <div className="app">
      <main className="welcome" tabIndex={-1}>
        <h1 className="call-title">Your call can’t be shown</h1>
        <p key={failures} role="alert" className="quiet">
          The window asked Baton what to show, and got no answer. Try again. If that does not help,
          close Baton and start it again.
        </p>
        <div className="welcome-way">
          <Button look="main" autoFocus onClick={onTryAgain}>
            Try again
          </Button>
        </div>
      </main>
    </div>
  );
}
