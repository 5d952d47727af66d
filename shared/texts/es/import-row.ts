import type { Texts } from '../texts-of.ts';
import type { importRowTexts as en } from '../en/import-row.ts';

/** Spanish: what is wrong or doubtful in a row that is to come in. */
export const importRowTexts: Texts<typeof en> = {
  'import-row.label-missing': 'No tiene etiqueta. Ponle una.',
  'import-row.destination-missing': 'No tiene ni número ni in-group. Ponle uno.',
  'import-row.two-destinations':
    'Tiene un número y un in-group. Un botón deriva a un solo lugar: quita uno de los dos.',
  'import-row.digits-lost':
    'Una hoja de cálculo convirtió el número en {number}, y se perdieron sus últimos dígitos. Escríbelo de nuevo, en una columna con formato de texto.',
  'import-row.became-a-date':
    'Una hoja de cálculo tomó el número por una fecha, y dejó {number}. Escríbelo de nuevo, en una columna con formato de texto.',
  'import-row.calculated':
    'Una hoja de cálculo hizo una cuenta con el número, y dejó {number}. Escríbelo de nuevo, en una columna con formato de texto.',
  'import-row.rounded':
    'El número termina en ceros, como si una hoja de cálculo lo hubiera redondeado: conserva 15 dígitos. Compáralo con el original.',
  'import-row.extension-behind':
    'El número lleva una extensión detrás, y el marcador marcaría los dos como un solo número. Quita la extensión, o asegúrate de que es lo que quieres.',
  'import-row.several-numbers':
    'Hay varios números en un mismo lugar, y el marcador los marcaría como uno solo. Pon cada uno en su propia fila.',
  'import-row.mark-not-known': '“{mark}” no es ni sí ni no. Escribe yes, o déjalo vacío.',
  'import-row.misquoted':
    'Sus comillas no van en pares. Escribe dos veces una comilla dentro de una celda, y pon la celda entre comillas.',
  'import-row.too-many-cells':
    'Tiene más celdas que nombres la primera línea. Un separador dentro de una celda necesita comillas alrededor de la celda.',
  'import-row.card-not-readable': 'Esta tarjeta de contacto no se puede leer. Expórtala de nuevo.',
  'import-row.plus-lost':
    'Parece que una hoja de cálculo le quitó al número el signo más. Compáralo con el original.',
  'import-row.zero-lost':
    'El número no tiene un 0 delante, como si una hoja de cálculo lo hubiera quitado. Compáralo con el original.',
  'import-row.same-label': 'Hay otro botón con esta etiqueta, y con otro destino.',
  'import-row.asks-not-known':
    'Pide “{asks}”, que Baton no conoce. Escribe at-once, countdown o hold.',
  'import-row.key-not-known': 'La tecla “{key}” no es ninguna del 1 al 9.',
  'import-row.hours-not-readable':
    'El horario “{hours}” no se puede leer. Escríbelo como 1-5 09:00-17:00, con 1 para el lunes, y una zona horaria como America/New_York en su propia columna.',
  'import-row.alternative-not-known':
    'Nombra “{label}” para cuando está cerrado, y no hay tal botón.',
  'import-row.alternative-not-clear':
    'Varios botones tienen la etiqueta que nombra para cuando está cerrado. Se importa sin un botón para entonces.',
  'import-row.not-an-entry':
    'Esto no es una entrada. Una tiene al menos una etiqueta, y un número o un in-group.',
};
