// Writes a file again and again, by the same library as Baton, until it is killed.
import { Buffer } from 'node:buffer';
import process from 'node:process';
import Conf from 'conf';

const [, , cwd] = process.argv;
const store = new Conf({ cwd, configName: 'sample', projectName: 'baton', configFileMode: 0o600 });
for (let count = 0; ; count += 1) {
  const filling = Buffer.alloc(64 * 1024, 'x').toString();
  store.store = { version: 1, count, filling, ending: 'whole' };
  if (count === 0) process.stdout.write('writing\n');
}
