import { useState } from 'react';
import type { SpeedDialEntry } from '../shared/speed-dial.ts';
import { useAsk, useReceived } from './app-context.tsx';
import { CallCard } from './features/call/call-card.tsx';
import { StreamSheet } from './features/call/stream-sheet.tsx';
import { TypeCallSheet } from './features/call/type-call-sheet.tsx';
import { CertificateSheet } from './features/certificate/certificate-sheet.tsx';
import { ArrangeMode } from './features/directory/arrange-mode.tsx';
import { EntryForm } from './features/directory/entry-form.tsx';
import { ImportSheet } from './features/directory/import-sheet.tsx';
import { ManageGroups } from './features/directory/manage-groups.tsx';
import { StatusList } from './features/directory/status-list.tsx';
import { UndoLine } from './features/directory/undo-line.tsx';
import { DoctorSheet } from './features/doctor/doctor-sheet.tsx';
import { HistorySheet } from './features/history/history-sheet.tsx';
import { LineStrip } from './features/lines/line-strip.tsx';
import { PreferencesSheet } from './features/preferences/preferences-sheet.tsx';
import { RehearsalBand } from './features/set-up/rehearsal-band.tsx';
import { SettingsSheet } from './features/set-up/settings-sheet.tsx';
import { SetUpOfferSheet } from './features/set-up/set-up-offer-sheet.tsx';
import { Welcome } from './features/set-up/welcome.tsx';
import { SpeedDial } from './features/speed-dial/speed-dial.tsx';
import { Strip } from './features/strip/strip.tsx';
import { OrderLine } from './features/transfer/order-line.tsx';
import { FailureLine } from './failure-line.tsx';
import { Notices } from './notices.tsx';
import type { SheetName } from './sheet-name.ts';
import { TopBar } from './top-bar.tsx';
import './app.css';

// What the sheets and modes take:
//   EntryForm        entry: SpeedDialEntry | null, onClose()     saves and removes by itself
//   ArrangeMode      onDone(), onEdit(entry), onAdd()            draws the <main> in SpeedDial's place
//   ImportSheet, ManageGroups, StatusList, HistorySheet, PreferencesSheet    onClose()
//   UndoLine, SetUpOfferSheet                                    nothing: they follow the state

type OpenSheet = SheetName | { readonly edited: SpeedDialEntry } | null;

/** The page: the window, or the strip beside the softphone. */
export function App() {
  const isStrip = useReceived(
    ({ state }) => state.settings.preferences.form === 'strip' && state.mode !== 'not-set-up',
  );
  return isStrip ? <Strip /> : <Window />;
}

/** The window, from top to bottom. */
function Window() {
  const mode = useReceived(({ state }) => state.mode);
  const isSetUp = mode !== 'not-set-up';
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const [isArranging, setArranging] = useState(false);
  const ask = useAsk();
  const close = () => setSheet(null);
  const open = (name: SheetName) => {
    // Who opens it asks how the connection is now, not how it was.
    if (name === 'doctor') void ask((baton) => baton.checkConnection());
    setSheet(name);
  };
  const edit = (edited: SpeedDialEntry) => setSheet({ edited });

  return (
    <div className="app">
      <TopBar onOpen={open} onEditButtons={() => setArranging(true)} />
      <div className="top-lines">
        <RehearsalBand onConnect={() => open('settings')} />
        <Notices />
      </div>
      {isSetUp ? (
        <>
          <div className="calls">
            <LineStrip />
            <CallCard onOpen={open} />
          </div>
          {isArranging ? (
            <ArrangeMode
              onDone={() => setArranging(false)}
              onEdit={edit}
              onAdd={() => open('add-button')}
            />
          ) : (
            // A rehearsal has a directory of its own: what is looked for in one is not in the other.
            <SpeedDial key={mode} onEdit={edit} onAdd={() => open('add-button')} />
          )}
        </>
      ) : (
        <Welcome onConnect={() => open('settings')} />
      )}
      <div className="bottom-lines">
        <FailureLine />
        {isSetUp && (
          <>
            <UndoLine />
            <OrderLine isArranging={isArranging} />
          </>
        )}
      </div>
      <OpenedSheet sheet={sheet} onOpen={open} onClose={close} />
      <SetUpOfferSheet />
    </div>
  );
}

interface OpenedSheetProps {
  readonly sheet: OpenSheet;
  readonly onOpen: (sheet: SheetName) => void;
  readonly onClose: () => void;
}

function OpenedSheet({ sheet, onOpen, onClose }: OpenedSheetProps) {
  if (sheet === null) return null;
  if (typeof sheet === 'object') return <EntryForm entry={sheet.edited} onClose={onClose} />;
  switch (sheet) {
    case 'settings':
      return <SettingsSheet onClose={onClose} onCheckConnection={() => onOpen('doctor')} />;
    case 'preferences':
      return <PreferencesSheet onClose={onClose} />;
    case 'history':
      return <HistorySheet onClose={onClose} />;
    case 'add-button':
      return <EntryForm entry={null} onClose={onClose} />;
    case 'groups':
      return <ManageGroups onClose={onClose} />;
    case 'import':
      return <ImportSheet onClose={onClose} />;
    case 'statuses':
      return <StatusList onClose={onClose} />;
    case 'type-call':
      return <TypeCallSheet onClose={onClose} />;
    case 'doctor':
      return <DoctorSheet onClose={onClose} onOpen={onOpen} />;
    case 'stream':
      return <StreamSheet onClose={onClose} onOpen={onOpen} />;
    case 'certificate':
      return <CertificateSheet onClose={onClose} />;
  }
}
