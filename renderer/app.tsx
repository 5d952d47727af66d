import { useState } from 'react';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { CallCard } from './features/call/call-card.tsx';
import { StreamSheet } from './features/call/stream-sheet.tsx';
import { TypeCallSheet } from './features/call/type-call-sheet.tsx';
import { CertificateSheet } from './features/certificate/certificate-sheet.tsx';
import { DoctorSheet } from './features/doctor/doctor-sheet.tsx';
import { Attempts } from './features/history/attempts.tsx';
import { LineStrip } from './features/lines/line-strip.tsx';
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
import type { SheetName } from './sheet-name.ts';
import { TopBar } from './top-bar.tsx';
import './app.css';

type OpenSheet = SheetName | { readonly edited: SpeedDialEntry } | null;

/** The window, from top to bottom. */
export function App() {
  const isSetUp = useReceived(({ state }) => state.mode !== 'not-set-up');
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [isEditing, setEditing] = useState(false);
  const removal = useRemoval();
  const ask = useAsk();
  const close = () => setSheet(null);
  const open = (name: SheetName) => {
    // Who opens it asks how the connection is now, not how it was.
    if (name === 'doctor') void ask((baton) => baton.checkConnection());
    setSheet(name);
  };
  const openSettings = () => open('settings');

  return (
    <div className="app">
      <TopBar onOpen={open} onEditButtons={() => setEditing(true)} />
      <div className="top-lines">
        <RehearsalBand onConnect={openSettings} />
        <Notices />
      </div>
      {isSetUp ? (
        <>
          <div className="calls">
            <LineStrip />
            <CallCard onOpen={open} />
          </div>
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
      {sheet === 'settings' && (
        <SettingsSheet onClose={close} onCheckConnection={() => open('doctor')} />
      )}
      {sheet === 'attempts' && <Attempts onClose={close} />}
      {sheet === 'type-call' && <TypeCallSheet onClose={close} />}
      {sheet === 'doctor' && <DoctorSheet onClose={close} onOpen={open} />}
      {sheet === 'stream' && <StreamSheet onClose={close} onOpen={open} />}
      {sheet === 'certificate' && <CertificateSheet onClose={close} />}
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
