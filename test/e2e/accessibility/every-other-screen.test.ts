import { describe, it } from 'vitest';
import {
  arrangeScreens,
  entryScreens,
  importScreens,
  listScreens,
} from '../screens/directory-screens.ts';
import { atFullDesk, everyScreen } from '../screens/every-screen.ts';
import { historyScreens } from '../screens/history-screens.ts';
import { preferencesScreens, settingsScreens } from '../screens/own-screens.ts';
import { startScreens } from '../screens/start-screens.ts';

describe(
  'nothing stands against WCAG 2.2 AA, in three looks, and everything fits, in six languages,',
  { timeout: 240_000 },
  () => {
    it('in the directory, its forms and a file of entries', async () => {
      const { desk, look, conclude } = await atFullDesk();
      await listScreens(desk, look);
      await entryScreens(desk, look);
      await arrangeScreens(desk, look);
      await importScreens(desk, look);
      conclude(16);
    });

    it('in the history, the preferences and the settings', async () => {
      const { desk, look, conclude } = await atFullDesk();
      await historyScreens(desk, look);
      await preferencesScreens(desk, look);
      await settingsScreens(desk, look);
      conclude(18);
    });

    it('at the first start and in a rehearsal', async () => {
      const { lookAt, conclude } = everyScreen();
      await startScreens(lookAt);
      conclude(4);
    });
  },
);
