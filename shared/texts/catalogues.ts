import { ar } from './ar/ar.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fil } from './fil/fil.ts';
import { fr } from './fr/fr.ts';
import type { Locale } from './locales.ts';
import { ptBr } from './pt-br/pt-br.ts';

/** The name of a text: `outcome.handed-over.short`. */
export type TextKey = keyof typeof en;

/** All texts of a language. */
export type Catalogue = Readonly<Record<TextKey, string>>;

/** The texts by language; the compiler sees to it that each is complete. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en,
  es,
  'pt-BR': ptBr,
  fr,
  fil,
  ar,
};
