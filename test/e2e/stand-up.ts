import { afterAll } from 'vitest';
import { standUp } from './same-baton.ts';

// Files share the modules of a worker, but no Baton.
afterAll(standUp);
