import { it } from 'vitest';
import {
  askingScreens,
  callScreens,
  orderScreens,
  troubleScreens,
} from '../e2e/screens/call-screens.ts';
import { findScreens } from '../e2e/screens/find-screens.ts';
import { sitDownFull } from '../e2e/screens/full-desk.ts';
import {
  bareScreens,
  besideStripScreens,
  certificateScreens,
  severalLinesScreens,
  typedCallScreens,
} from '../e2e/screens/line-screens.ts';
import { stripScreens } from '../e2e/screens/own-screens.ts';
import { camera, cameraFromRightToLeft } from './camera.ts';

it('a call, and what becomes of a press', async () => {
  const desk = await sitDownFull();
  await callScreens(desk, camera(desk.baton));
  await orderScreens(desk, camera(desk.baton));
});

it('what an entry asks, and what is found', async () => {
  const desk = await sitDownFull();
  await askingScreens(desk, camera(desk.baton));
  await findScreens(desk, camera(desk.baton));
});

it('the strip', async () => {
  const desk = await sitDownFull();
  await stripScreens(desk, camera(desk.baton));
});

it('what keeps Baton from the dialer', async () => {
  const desk = await sitDownFull();
  await troubleScreens(desk, camera(desk.baton));
});

it('several lines, a call typed by hand, certificates, and a bare computer', async () => {
  await severalLinesScreens(camera);
  await besideStripScreens(camera);
  await typedCallScreens(camera);
  await certificateScreens(camera);
  await bareScreens(camera);
});

it('a call and what is asked and found, from right to left', async () => {
  const desk = await sitDownFull({ locale: 'ar' });
  const look = cameraFromRightToLeft(desk.baton);
  await callScreens(desk, look);
  await askingScreens(desk, look);
  await stripScreens(desk, look);
  await findScreens(desk, look);
  await besideStripScreens(cameraFromRightToLeft, 'ar');
});

it('what becomes of a press, and several lines, from right to left', async () => {
  const desk = await sitDownFull({ locale: 'ar' });
  await orderScreens(desk, cameraFromRightToLeft(desk.baton));
  await severalLinesScreens(cameraFromRightToLeft, 'ar');
});
