import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { receiveLinks, registerLinks } from '../../../electron/desktop/baton-links.ts';
import { readStartRequest } from '../../../electron/desktop/start-request.ts';
import type { StartRequest } from '../../../electron/desktop/start-request.ts';

const program = 'C:\\Users\\Ada Lovelace\\AppData\\Local\\Programs\\baton\\Baton.exe';

/** What Baton asks the system for, as the arguments of Electron's function. */
function registered(isPackaged: boolean, platform: NodeJS.Platform): readonly unknown[][] {
  const calls: unknown[][] = [];
  const app = {
    isPackaged,
    setAsDefaultProtocolClient: (...given: unknown[]) => {
      calls.push(given);
      return true;
    },
  };
  registerLinks(app, platform, program);
  return calls;
}

describe('baton: links', () => {
  it('are registered on Windows with arguments that end in --', () => {
    expect(registered(true, 'win32')).toEqual([['baton', program, ['--']]]);
  });

  it('are left to the package on the other systems', () => {
    expect(registered(true, 'darwin')).toEqual([]);
    expect(registered(true, 'linux')).toEqual([]);
  });

  it('are never taken by a Baton that is being developed', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      expect(registered(false, platform), platform).toEqual([]);
    }
  });

  it('reach Baton as one link, whatever a web page has written into it', () => {
    const [[, , behind] = []] = registered(true, 'win32');
    const start = [program, ...(behind as string[])];
    expect(readStartRequest([...start, 'baton://call/Y1'])).toMatchObject({ kind: 'call' });
    // As if a quotation mark in the link had split it into several arguments.
    expect(readStartRequest([...start, 'baton://call/Y1', '--call', 'Y2'])).toEqual({
      kind: 'not-readable',
    });
  });

  it('are declared in the packages', () => {
    const configuration = readFileSync(
      new URL('../../../electron-builder.yml', import.meta.url),
      'utf8',
    );
    const [section = ''] = /^protocols:\n(?: .*\n)+/m.exec(configuration) ?? [];
    expect(section.match(/- name:/g)).toHaveLength(1);
    expect(section).toContain('    schemes: [baton]\n');
  });

  it('that macOS hands over are taken, and reach nobody else', () => {
    const app = new EventEmitter();
    const taken: StartRequest[] = [];
    receiveLinks(app as never, (request) => taken.push(request));
    let prevented = 0;
    const event = { preventDefault: () => (prevented += 1) };
    app.emit('open-url', event, 'baton://call/Y1');
    app.emit('open-url', event, 'baton://ring');
    app.emit('open-url', event, '--call=Y1');
    expect(taken).toEqual([
      { kind: 'call', callId: 'Y1', from: 'link' },
      { kind: 'ring' },
      { kind: 'not-readable' },
    ]);
    expect(prevented).toBe(3);
  });
});
