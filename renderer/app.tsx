import { useState } from 'react';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { useReceived } from './app-context.tsx';
import { CallCard } from './features/call/call-card.tsx';
import { Attempts } from './features/history/attempts.tsx';
import { RehearsalBand } from './features/set-up/rehearsal-band.tsx';
import { SettingsSheet } from './features/set-up/settings-sheet.tsx';
import { Welcome } from './features/set-up/welcome.tsx';
import { ButtonForm } from './features/speed-dial/button-form.tsx';
import { RemovalLine } from './features/speed-dial/removal-line.tsx';
import { SpeedDial } from './features/speed-dial/speed-dial.tsx';
import { useRemoval } from './features/speed-dial/use-removal.ts';
import { OrderLine } from './features/transfer/order-line.tsx';
import { FailureLine } from './failure-line.tsx';
import { Notices } from './notices.tsx';
import { TopBar } from './top-bar.tsx';
import type { SheetName } from './top-bar.tsx';
import './app.css';

type OpenSheet = SheetName | { readonly edited: SpeedDialEntry } | null;

/** The window, from top to bottom. */
export function App() {
  const isSetUp = useReceived(({ state }) => state.mode !== 'not-set-up');
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [isEditing, setEditing] = useState(false);
  const removal = useRemoval();
  const close = () => setSheet(null);
  const openSettings = () => setSheet('settings');

  return (
    <div className="app">
      <TopBar onOpen={setSheet} onEditButtons={() => setEditing(true)} />
      <div className="top-lines">
        <RehearsalBand onConnect={openSettings} />
        <Notices />
      </div>
      {isSetUp ? (
        <>
          <CallCard onSettings={openSettings} />
          <SpeedDial
            isEditing={isEditing}
            removal={removal}
            onEdit={(edited) => setSheet({ edited })}
            onAdd={() => setSheet('add-button')}
            onDone={() => setEditing(false)}
          />
        </>
      ) : (
        <Welcome onConnect={openSettings} />
      )}
      <div className="bottom-lines">
        <FailureLine />
        {isSetUp && (
          <>
            <RemovalLine removal={removal} />
            <OrderLine isEditing={isEditing} />
          </>
        )}
      </div>
      {sheet === 'settings' && <SettingsSheet onClose={close} />}
      {sheet === 'attempts' && <Attempts onClose={close} />}
      {(sheet === 'add-button' || isEdited(sheet)) && (
        <ButtonForm
          entry={isEdited(sheet) ? sheet.edited : null}
          onClose={close}
          onRemove={(entry) => {
            close();
            removal.remove(entry);
          }}
        />
      )}
    </div>
  );
}

function isEdited(sheet: OpenSheet): sheet is { readonly edited: SpeedDialEntry } {
  return typeof sheet === 'object' && sheet !== null;
}
