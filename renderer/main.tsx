import './zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { AppContext } from './app-context.tsx';
import { App } from './app.tsx';
import { createAppStore } from './app-store.ts';
import { createKeptDrafts } from './components/kept-drafts.ts';
import { CrashScreen } from './crash-screen.tsx';
import { withoutSecrets } from './features/set-up/settings-draft.ts';
import type { ButtonDraft } from './features/speed-dial/button-draft.ts';
import { createOrders } from './features/transfer/orders.ts';
import { createQuestions } from './questions.ts';
import { StartFailed } from './start-failed.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './components/icon.css';

const now = () => performance.now();
const bridge = window.baton;
const store = createAppStore(bridge, now);
const parts = {
  bridge,
  store,
  orders: createOrders(bridge, store, now),
  questions: createQuestions(bridge),
  drafts: {
    settings: createKeptDrafts(withoutSecrets),
    buttons: createKeptDrafts((draft: ButtonDraft) => draft),
  },
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const page = createRoot(root);

// Drawn once the first state is there: no empty frame, no flash of another screen.
const stop = store.subscribe(() => {
  if (!store.received()) {
    page.render(<StartFailed failures={store.failures()} onTryAgain={store.read} />);
    return;
  }
  stop();
  page.render(
    <AppContext value={parts}>
      <CrashScreen>
        <App />
      </CrashScreen>
    </AppContext>,
  );
});
