import { it } from 'vitest';
import {
  arrangeScreens,
  entryScreens,
  importScreens,
  listScreens,
} from '../e2e/screens/directory-screens.ts';
import { sitDownFull } from '../e2e/screens/full-desk.ts';
import { historyScreens } from '../e2e/screens/history-screens.ts';
import { preferencesScreens, settingsScreens } from '../e2e/screens/own-screens.ts';
import { startScreens } from '../e2e/screens/start-screens.ts';
import { camera, cameraFromRightToLeft } from './camera.ts';

it('the first start and the rehearsal', async () => {
  await startScreens(camera);
});

it('the directory, its forms and a file of entries', async () => {
  const desk = await sitDownFull();
  const look = camera(desk.baton);
  await listScreens(desk, look);
  await entryScreens(desk, look);
  await arrangeScreens(desk, look);
  await importScreens(desk, look);
});

it('the history, the preferences and the settings', async () => {
  const desk = await sitDownFull();
  const look = camera(desk.baton);
  await historyScreens(desk, look);
  await preferencesScreens(desk, look);
  await settingsScreens(desk, look);
});

it('the first start and the rehearsal, from right to left', async () => {
  await startScreens(cameraFromRightToLeft, 'ar');
});

it('the directory and the sheets, from right to left', async () => {
  const desk = await sitDownFull({ locale: 'ar' });
  const look = cameraFromRightToLeft(desk.baton);
  await listScreens(desk, look);
  await entryScreens(desk, look);
  await arrangeScreens(desk, look);
  await importScreens(desk, look);
  await historyScreens(desk, look);
  await preferencesScreens(desk, look);
  await settingsScreens(desk, look);
});
