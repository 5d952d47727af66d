import { parseArgs } from 'node:util';

/** What the command was asked for. */
export type CommandOptions =
  | {
      readonly kind: 'start';
      readonly port: number;
      readonly seed: number;
      readonly build: string;
      readonly pace: number;
      /** Null: a random one. */
      readonly password: string | null;
    }
  | { readonly kind: 'help' }
  /** `problem` is one sentence. */
  | { readonly kind: 'wrong'; readonly problem: string };

/** How the command is used. */
export const usage = `Usage: npm run dialer -- [options]

  --port N         listen on port N of 127.0.0.1 (default: a free one)
  --seed N         draw the calls from this whole number (default: 1)
  --build B        answer as this build of the agent API (default: 240429-2220);
                   from 250122-1010 on, letters stay in a number
  --pace N         let calls come and go N times faster than people do (default: 1)
  --password P     the API user's password (default: a random one, printed once)
  --help           show this
`;

/** Reads the command's arguments, without the program's name. */
export function readCommandOptions(args: readonly string[]): CommandOptions {
  const text = { type: 'string' } as const;
  const options = { port: text, seed: text, build: text, pace: text, password: text };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: false,
    });
    return values.help === true ? { kind: 'help' } : checked(values);
  } catch (error) {
    // parseArgs throws on what it does not know, with a sentence made to be shown.
    if (!(error instanceof TypeError)) throw error;
    return wrong(error.message);
  }
}

interface GivenOptions {
  readonly port?: string | undefined;
  readonly seed?: string | undefined;
  readonly build?: string | undefined;
  readonly pace?: string | undefined;
  readonly password?: string | undefined;
}

function checked(given: GivenOptions): CommandOptions {
  const { build = '240429-2220', password = null } = given;
  const port = wholeNumber(given.port ?? '0', 65_535);
  if (port === null) return wrong('--port takes a whole number from 0 to 65535.');
  const seed = wholeNumber(given.seed ?? '1', 2 ** 32 - 1);
  if (seed === null) return wrong('--seed takes a whole number from 0 to 4294967295.');
  if (!/^\d{6}-\d{4}$/.test(build)) return wrong('--build takes a build such as 240429-2220.');
  const pace = Number(given.pace ?? '1');
  if (!(pace > 0 && pace <= 1000)) return wrong('--pace takes a number above 0 and up to 1000.');
  if (password !== null && !/^[A-Za-z0-9.+/=_-]{2,100}$/.test(password)) {
    return wrong('--password takes 2 to 100 of A–Z, a–z, 0–9 and - . + / = _');
  }
  return { kind: 'start', port, seed, build, pace, password };
}

function wrong(problem: string): CommandOptions {
  return { kind: 'wrong', problem };
}

function wholeNumber(text: string, highest: number): number | null {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number <= highest ? number : null;
}
