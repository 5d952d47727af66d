import type { Texts } from '../texts-of.ts';
import type { importTexts as en } from '../en/import.ts';

/** Spanish: bringing entries in, and writing them to a file. */
export const importTexts: Texts<typeof en> = {
  'import.title': 'Importar y exportar',
  'import.bring-in': 'Traer entradas',
  'import.note':
    'De un archivo CSV, tarjetas de contacto (vCard) o JSON. Nada cambia antes de que hayas visto qué entra.',
  'import.note-columns':
    'Un archivo CSV necesita una columna para la etiqueta y una para el número o el in-group. También se toman un grupo, un estado y una nota.',
  'import.choose': 'Elegir un archivo',
  'import.choose-another': 'Elegir otro archivo',
  'import.reading': 'Leyendo…',
  'import.not-read': 'No se pudo leer el archivo. Intenta de nuevo.',
  'import.trouble.file-not-readable':
    'No se puede abrir el archivo. Revisa que siga ahí, y que tengas permiso de leerlo.',
  'import.trouble.too-large':
    'El archivo tiene más de {mebibytes} MB, que ningún directorio necesita. Elige otro.',
  'import.trouble.too-many-rows':
    'El archivo tiene {rows, number} filas, y un directorio admite {most, number} entradas. Guarda una parte en un archivo propio.',
  'import.trouble.too-much':
    'Leer este archivo requiere demasiado tiempo o memoria, y se desistió. Guarda la parte que necesitas como un archivo aparte.',
  'import.trouble.empty': 'El archivo está vacío.',
  'import.trouble.columns-not-known':
    'De ninguna columna se sabe que tenga una etiqueta y un número. Se llaman {columns}. Nómbralas “label” y “number”.',
  'import.trouble.columns-missing':
    'El archivo no tiene nombres para sus columnas. Nómbralas “label” y “number” en la primera línea.',
  'import.trouble.not-csv': 'El archivo se llama CSV, y no lo es. Guárdalo como CSV otra vez.',
  'import.trouble.not-vcard':
    'El archivo se llama vCard, y no contiene ninguna tarjeta de contacto.',
  'import.trouble.not-json':
    'El archivo se llama JSON, y no lo es, o no contiene ningún directorio.',
  'import.trouble.workbook':
    'Esto es un libro de cálculo. Ábrelo en la hoja de cálculo y guárdalo como CSV.',
  'import.trouble.not-text': 'El archivo no es un texto. Elige un archivo CSV, vCard o JSON.',
  'import.preview.file': '{rows, plural, one {# fila} many {# de filas} other {# filas}} en {file}',
  'import.preview.new-groups':
    '{count, plural, one {Con él llega un grupo nuevo: {names}.} many {Con él llegan grupos nuevos: {names}.} other {Con él llegan grupos nuevos: {names}.}}',
  'import.preview.without-number':
    '{count, plural, one {# contacto sin número queda fuera.} many {# de contactos sin número quedan fuera.} other {# contactos sin número quedan fuera.}}',
  'import.filter': 'Mostrar',
  'import.filter.all': 'Todas: {count}',
  'import.filter.wrong': 'Con errores: {count}',
  'import.filter.doubtful': 'Por revisar: {count}',
  'import.filter.duplicate':
    '{count, plural, one {# repetida} many {# de repetidas} other {# repetidas}}',
  'import.rows': 'Filas del archivo',
  'import.row.csv': 'Línea {line, number}',
  'import.row.vcard': 'Tarjeta {line, number}',
  'import.row.json': 'Lugar {line, number}',
  'import.row.no-label': 'Sin etiqueta',
  'import.verdict.new': 'Entra',
  'import.verdict.duplicate': 'Ya está: {of}',
  'import.duplicates':
    '{count, plural, one {# fila ya está} many {# de filas ya están} other {# filas ya están}}',
  'import.duplicates.skip': 'Omitir',
  'import.duplicates.replace': 'Reemplazar',
  'import.bring-in-count':
    '{count, plural, =0 {Traer} one {Traer # entrada} many {Traer # de entradas} other {Traer # entradas}}',
  'import.rests.rows-wrong':
    'No entra nada mientras una fila tenga errores. Corrige el archivo y elígelo de nuevo.',
  'import.rests.nothing-new': 'No hay nada nuevo en este archivo.',
  'import.not-made.preview-gone':
    'El directorio cambió mientras tanto, y no entró nada. Elige el archivo de nuevo.',
  'import.not-made.too-many':
    'No entró nada: el directorio tendría más de {most, number} entradas o {groups, number} grupos.',
  'import.not-made.failed': 'No entró nada. Intenta de nuevo.',
  'import.done':
    '{count, plural, one {Entró # entrada.} many {Entraron # de entradas.} other {Entraron # entradas.}}',
  'import.done-replaced': 'Entradas nuevas: {added, number}, reemplazadas: {replaced, number}.',
  'import.export': 'Escribir entradas en un archivo',
  'import.export.format': 'Formato',
  'import.export.csv': 'Para hojas de cálculo. Ninguna celda se ejecuta como fórmula.',
  'import.export.vcard':
    'Para teléfonos y libretas de direcciones. No incluye los horarios ni la forma de pedir confirmación.',
  'import.export.json': 'Todo, para otro Baton.',
  'import.export.empty': 'Aún no hay entradas.',
  'import.export.write': 'Guardar como archivo',
  'import.export.written':
    '{count, plural, one {Se escribió # entrada en {file}.} many {Se escribieron # de entradas en {file}.} other {Se escribieron # entradas en {file}.}}',
  'import.export.not-written': 'No se pudo escribir el archivo. Elige otro lugar.',
  'import.format.csv': 'CSV',
  'import.format.vcard': 'vCard',
  'import.format.json': 'JSON',
};
