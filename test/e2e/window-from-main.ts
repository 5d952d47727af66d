import type { BatonApp } from './baton-app.ts';

/** A question that Baton has asked by a message box, in place of which a test answers. */
export interface Question {
  readonly message: string;
  readonly buttons: readonly string[];
  /** Whether Baton has taken it back. */
  readonly takenBack: boolean;
}

/**
 * What stands in Baton's window, read through the main process: Playwright does not come back to a
 * page that has crashed. Empty while the window does not answer.
 */
export function textInWindow({ electron }: BatonApp): Promise<string> {
  return electron.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window || window.webContents.isCrashed()) return '';
    const read = window.webContents.executeJavaScript('document.body.innerText');
    const patience = new Promise((resolve) => setTimeout(resolve, 500));
    return String((await Promise.race([read, patience])) ?? '');
  });
}

/** Presses a button of the window, by its label, through the main process. */
export async function pressInWindow({ electron }: BatonApp, label: string): Promise<void> {
  await electron.evaluate(async ({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript(
      `[...document.querySelectorAll('button')]
        .find((button) => button.innerText.includes(${JSON.stringify(wanted)})).click()`,
      true,
    );
  }, label);
}

/** Ends the page's process as a crash does; returns once Baton knows of it. */
export async function crashPage({ electron }: BatonApp): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.once('render-process-gone', () => resolve());
        window?.webContents.forcefullyCrashRenderer();
      }),
  );
}

/** Takes every message box for a test. */
export async function takeQuestions({ electron }: BatonApp): Promise<{
  readonly asked: () => Promise<readonly Question[]>;
  /** Presses a button of the newest box. */
  readonly answer: (button: string) => Promise<void>;
}> {
  await electron.evaluate(({ dialog }) => {
    const boxes: { message: string; buttons: string[]; takenBack: boolean }[] = [];
    let press: (response: number) => void = () => undefined;
    dialog.showMessageBox = (...given: unknown[]) => {
      const options = given.at(-1) as Electron.MessageBoxOptions;
      const box = { message: options.message, buttons: options.buttons ?? [], takenBack: false };
      boxes.push(box);
      return new Promise<Electron.MessageBoxReturnValue>((resolve) => {
        press = (response) => resolve({ response, checkboxChecked: false });
        options.signal?.addEventListener('abort', () => {
          box.takenBack = true;
          press(options.cancelId ?? 0);
        });
      });
    };
    Reflect.set(globalThis, 'questions', () => boxes);
    Reflect.set(globalThis, 'answerQuestion', (button: string) =>
      press(boxes.at(-1)?.buttons.indexOf(button) ?? -1),
    );
  });
  return {
    asked: () =>
      electron.evaluate(() => (Reflect.get(globalThis, 'questions') as () => Question[])()),
    answer: (button) =>
      electron.evaluate(
        (_electron, wanted) =>
          (Reflect.get(globalThis, 'answerQuestion') as (button: string) => void)(wanted),
        button,
      ),
  };
}
