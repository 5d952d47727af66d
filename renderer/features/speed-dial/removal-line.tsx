import { Button } from '../../components/button.tsx';
import type { Removal } from './use-removal.ts';

/** Says that a button is removed, for as long as that can be undone. */
export function RemovalLine({ removal }: { readonly removal: Removal }) {
  return (
    <div role="status" aria-label="Removed button" className="removal">
      {removal.pending && (
        <div className="removal-line">
          <p>Removed {removal.pending.label}.</p>
          <Button key={removal.pending.id} autoFocus onClick={removal.undo}>
            Undo
          </Button>
        </div>
      )}
    </div>
  );
}
