import './zod-without-eval.ts';
import { createRoot } from 'react-dom/client';
import { AppContext } from './app-context.tsx';
import { App } from './app.tsx';
import { createAppStore } from './app-store.ts';
import { CrashScreen } from './crash-screen.tsx';
import { createOrders } from './features/transfer/orders.ts';
import './styles/tokens.css';
import './styles/base.css';
import './components/icon.css';

const now = () => performance.now();
const bridge = window.baton;
const store = createAppStore(bridge, now);
const orders = createOrders(bridge, store, now);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const page = createRoot(root);

// Drawn once the first state is there: no empty frame, no flash of another screen.
const stop = store.subscribe(() => {
  stop();
  page.render(
    <AppContext value={{ bridge, store, orders }}>
      <CrashScreen>
        <App />
      </CrashScreen>
    </AppContext>,
  );
});
