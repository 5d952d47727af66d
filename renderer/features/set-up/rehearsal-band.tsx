import { useAsk, useReceived } from '../../app-context.tsx';
import { Button } from '../../components/button.tsx';
import './set-up.css';

/** Stands on every screen of a rehearsal, so that nobody takes it for the real thing. */
export function RehearsalBand({ onConnect }: { readonly onConnect: () => void }) {
  const ask = useAsk();
  const mode = useReceived(({ state }) => state.mode);
  const hasDialer = useReceived(({ state }) => state.settings.dialer !== null);
  if (mode !== 'rehearsal') return null;
  return (
    <aside className="rehearsal" aria-label="Rehearsal">
      <p>
        <strong>Rehearsal.</strong> No real customer is on the line.
      </p>
      {hasDialer ? (
        <Button onClick={() => void ask((baton) => baton.endRehearsal())}>End rehearsal</Button>
      ) : (
        <Button onClick={onConnect}>Connect a dialer</Button>
      )}
    </aside>
  );
}
