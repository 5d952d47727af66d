import './zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { bestLocale } from '../shared/texts/locales.ts';
import { AppContext } from './app-context.tsx';
import { App } from './app.tsx';
import { createAppStore } from './app-store.ts';
import { keepFocus } from './components/focus.ts';
import { createKeptDrafts } from './components/kept-drafts.ts';
import { CrashScreen } from './crash-screen.tsx';
import { withoutSecrets } from './features/set-up/settings-draft.ts';
import { createPutAwayUndo } from './features/directory/put-away-undo.ts';
import type { EntryDraft } from './features/directory/entry-draft.ts';
import { createOrders } from './features/transfer/orders.ts';
import { createQuestions } from './questions.ts';
import { keepPageSpoken, markPage } from './spoken-page.ts';
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
    buttons: createKeptDrafts((draft: EntryDraft) => draft),
  },
  putAwayUndo: createPutAwayUndo(),
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const page = createRoot(root);

// The system's language, until the state says which one is chosen.
markPage(document, { locale: bestLocale(navigator.languages), mode: 'not-set-up' });
keepPageSpoken(store, document, draw);
keepFocus();

// Drawn once the first state is there: no empty frame, no flash of another screen.
const stop = store.subscribe(() => {
  if (store.received()) stop();
  draw();
});

/** Draws the window; what is open in it stays open. */
function draw(): void {
  page.render(
    store.received() ? (
      <AppContext value={parts}>
        <CrashScreen>
          <App />
        </CrashScreen>
      </AppContext>
    ) : (
      <StartFailed failures={store.failures()} onTryAgain={store.read} />
    ),
  );
}
