import { describe, it } from 'vitest';
import { sitDownFull } from '../screens/full-desk.ts';
import {
  askingScreens,
  callScreens,
  orderScreens,
  troubleScreens,
} from '../screens/call-screens.ts';
import {
  arrangeScreens,
  entryScreens,
  importScreens,
  listScreens,
} from '../screens/directory-screens.ts';
import { findScreens } from '../screens/find-screens.ts';
import { historyScreens } from '../screens/history-screens.ts';
import {
  bareScreens,
  besideStripScreens,
  certificateScreens,
  severalLinesScreens,
  typedCallScreens,
} from '../screens/line-screens.ts';
import { preferencesScreens, settingsScreens, stripScreens } from '../screens/own-screens.ts';
import { startScreens } from '../screens/start-screens.ts';
import { audit, barriers } from '../screens/audits.ts';

describe(
  'nothing stands against WCAG 2.2 AA, in light, in dark and in forced colours,',
  { timeout: 180_000 },
  () => {
    it('on a call, and whatever becomes of a press', async () => {
      const { lookAt, conclude } = audit(barriers());
      const desk = await sitDownFull();
      const look = lookAt(desk.baton);
      await callScreens(desk, look);
      await orderScreens(desk, look);
      await desk.endCall();
      await troubleScreens(desk, look);
      conclude(13);
    });

    it('while an entry asks, and while one is looked for', async () => {
      const { lookAt, conclude } = audit(barriers());
      const desk = await sitDownFull();
      const look = lookAt(desk.baton);
      await askingScreens(desk, look);
      await findScreens(desk, look);
      await stripScreens(desk, look);
      conclude(13);
    });

    it('in the directory, its forms and a file of entries', async () => {
      const { lookAt, conclude } = audit(barriers());
      const desk = await sitDownFull();
      const look = lookAt(desk.baton);
      await listScreens(desk, look);
      await entryScreens(desk, look);
      await arrangeScreens(desk, look);
      await importScreens(desk, look);
      conclude(16);
    });

    it('in the history, the preferences and the settings', async () => {
      const { lookAt, conclude } = audit(barriers());
      const desk = await sitDownFull();
      const look = lookAt(desk.baton);
      await historyScreens(desk, look);
      await preferencesScreens(desk, look);
      await settingsScreens(desk, look);
      conclude(18);
    });

    it('at the first start and in a rehearsal', async () => {
      const { lookAt, conclude } = audit(barriers());
      await startScreens(lookAt);
      conclude(4);
    });

    it('with several lines, a call typed by hand, certificates, and nothing at all', async () => {
      const { lookAt, conclude } = audit(barriers());
      await severalLinesScreens(lookAt);
      await besideStripScreens(lookAt);
      await typedCallScreens(lookAt);
      await certificateScreens(lookAt);
      await bareScreens(lookAt);
      conclude(11);
    });

    it('from right to left', async () => {
      const { lookAt, conclude } = audit(barriers(['light']));
      const desk = await sitDownFull({ locale: 'ar' });
      const look = lookAt(desk.baton);
      await callScreens(desk, look);
      await findScreens(desk, look);
      await entryScreens(desk, look);
      await arrangeScreens(desk, look);
      await historyScreens(desk, look);
      await stripScreens(desk, look);
      conclude(29);
    });
  },
);
