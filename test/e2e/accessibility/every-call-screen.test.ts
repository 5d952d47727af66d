import { describe, it } from 'vitest';
import {
  askingScreens,
  callScreens,
  orderScreens,
  troubleScreens,
} from '../screens/call-screens.ts';
import { atFullDesk, everyScreen } from '../screens/every-screen.ts';
import { findScreens } from '../screens/find-screens.ts';
import {
  bareScreens,
  besideStripScreens,
  certificateScreens,
  severalLinesScreens,
  typedCallScreens,
} from '../screens/line-screens.ts';
import { stripScreens } from '../screens/own-screens.ts';

describe(
  'nothing stands against WCAG 2.2 AA, in three looks, and everything fits, in six languages,',
  { timeout: 240_000 },
  () => {
    it('on a call, and whatever becomes of a press', async () => {
      const { desk, look, conclude } = await atFullDesk();
      await callScreens(desk, look);
      await orderScreens(desk, look);
      await desk.endCall();
      await troubleScreens(desk, look);
      conclude(13);
    });

    it('while an entry asks, and while one is looked for', async () => {
      const { desk, look, conclude } = await atFullDesk();
      await askingScreens(desk, look);
      await findScreens(desk, look);
      await stripScreens(desk, look);
      conclude(13);
    });

    it('with several lines, a call typed by hand, certificates, and nothing at all', async () => {
      const { lookAt, conclude } = everyScreen();
      await severalLinesScreens(lookAt);
      await besideStripScreens(lookAt);
      await typedCallScreens(lookAt);
      await certificateScreens(lookAt);
      await bareScreens(lookAt);
      conclude(11);
    });
  },
);
