import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';

/**
 * @typedef {object} Run how a program ran
 * @property {number} code its exit code; 127 if it could not be started, 128 and more after a signal
 * @property {string} output what it printed, if that was kept
 */

/**
 * Runs a program without standard input and waits for its end. Never rejects.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {'shown' | 'kept'} [options.output] where its output goes: to the terminal, or into the result
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} [options.timeLimit] milliseconds after which it is ended
 * @param {number} [options.priority] of `os.constants.priority`, by default that of this script
 * @param {boolean} [options.shell] for programs that are shell scripts, as npm is on Windows
 * @returns {Promise<Run>}
 */
export function runProgram(program, args, options = {}) {
  const { output = 'shown', env, timeLimit, priority, shell } = options;
  return new Promise((resolve) => {
    const stream = output === 'shown' ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      stdio: ['ignore', stream, stream],
      env: env ?? process.env,
      timeout: timeLimit,
      shell: shell ?? false,
    });
    if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part) => (text += part));
    child.stderr?.setEncoding('utf8').on('data', (part) => (text += part));
    child.on('error', (error) => resolve({ code: 127, output: `${text}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? exitCodeAfter(signal), output: text }),
    );
  });
}

/**
 * Runs npm: the one that runs this script, if there is one.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  return npm?.endsWith('.js')
    ? runProgram(process.execPath, [npm, ...args], options)
    : runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeAfter(signal) {
  return { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 }[String(signal)] ?? 128;
}
