import { config } from 'zod';

// The page's content security policy lets no text become code, which zod would try for speed as
// soon as the first schema is built: this file has to be imported before any schema.
config({ jitless: true });
