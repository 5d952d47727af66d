import { afterAll } from 'vitest';
import { standUp } from './same-baton.ts';
// Loaded once in a worker, as all modules here.
import './worker-screen.ts';

// Files share the modules of a worker, but no Baton.
afterAll(standUp);
