import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Which rules are asked: all, or those whose answer depends on the colours. */
export type Rules = 'all' | 'of colour';

const tags: RunOptions['runOnly'] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ofColour: RunOptions['runOnly'] = ['color-contrast', 'link-in-text-block'];

const howToAsk = (rules: Rules): RunOptions => ({
  runOnly: rules === 'all' ? tags : ofColour,
  // Of what is in order one element each is told, which takes far less time.
  resultTypes: ['violations'],
  // The page may fetch nothing, not even its own style sheets a second time.
  preload: false,
});

/** What axe finds against WCAG 2.2 AA on the screen as it stands, one line each. */
export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  const { violations, passes } = await runAxe(page, rules);
  // A run that looks at nothing would find nothing.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

async function runAxe(page: Page, rules: Rules): Promise<AxeResults> {
  // Not as a script of the page, which its content security policy would refuse.
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axeSource);
  return page.evaluate((options) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (within: Document, how: RunOptions) => Promise<AxeResults>;
    };
    return axe.run(document, options);
  }, howToAsk(rules));
}
