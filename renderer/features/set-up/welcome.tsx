import { Button } from '../../components/button.tsx';
import { useStartRehearsal } from './use-start-rehearsal.ts';
import './set-up.css';

/** The first start: two ways to begin. */
export function Welcome({ onConnect }: { readonly onConnect: () => void }) {
  const startRehearsal = useStartRehearsal();
  return (
    <main className="welcome" tabIndex={-1} aria-labelledby="welcome-title">
      <h2 id="welcome-title" className="welcome-title">
        Baton passes a live call on.
      </h2>
      <p className="quiet">
        It shows the call you are on. One press of a button hands the caller over to a manager or a
        department.
      </p>
      <section className="welcome-way">
        <Button look="main" onClick={onConnect}>
          Connect a dialer
        </Button>
        <p className="quiet">
          Your administrator gives you its address, an API user with its password, and your agent
          user.
        </p>
      </section>
      <section className="welcome-way">
        <Button onClick={startRehearsal}>Practise on the built-in dialer</Button>
        <p className="quiet">Calls come from made-up callers. No real customer is on the line.</p>
      </section>
    </main>
  );
}
