import { describe, expect, it } from 'vitest';
import { sitDown } from './agent.ts';
import { profileFile } from './profile-files.ts';

describe('the menu of a button', () => {
  it('opens at a right click, stays open when the mouse is let go, and makes a favourite', async () => {
    const { machine, page, button } = await sitDown();
    await button('Billing').click({ button: 'right', force: true });
    const favourite = page.getByRole('menuitem', { name: /favourite/i });
    // Its closing would come with the release, a moment after.
    await page.waitForTimeout(300);
    expect(await favourite.isVisible()).toBe(true);
    await favourite.click();
    await page.getByRole('heading', { name: 'Favourites' }).waitFor();
    const kept = JSON.parse(profileFile(machine, 'speed-dial.json')) as { favourites: unknown };
    expect(kept.favourites).toEqual(['billing']);
  });
});
