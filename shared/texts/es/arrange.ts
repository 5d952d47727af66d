import type { Texts } from '../texts-of.ts';
import type { arrangeTexts as en } from '../en/arrange.ts';

/** Spanish: arranging the directory. */
export const arrangeTexts: Texts<typeof en> = {
  'arrange.title': 'Ordenar el directorio',
  'arrange.list': 'Grupos y entradas',
  'arrange.note': 'Arrastra para ordenar, presiona para editar. Desde aquí no se envía nada.',
  'arrange.note-on-call': 'Hay una llamada en curso, y desde aquí no se envía nada.',
  'arrange.add-entry': 'Entrada',
  'arrange.add-group': 'Grupo',
  'arrange.fold-all': 'Contraer todo',
  'arrange.unfold-all': 'Expandir todo',
  'arrange.done': 'Listo',
  'arrange.favourites': 'Favoritos',
  'arrange.count': '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'arrange.row.folded':
    '{name}, {count, plural, one {# entrada} many {# de entradas} other {# entradas}}, contraído',
  'arrange.row.unfolded':
    '{name}, {count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'arrange.row.with-key': '{name}, tecla {key}',
  'arrange.of-team': '{destination}, de {team}',
  'arrange.handle': 'Arrastrar {name}',
  'arrange.menu': 'Más opciones para {name}',
  'arrange.edit': 'Editar',
  'arrange.edit-group': 'Nombre y color',
  'arrange.move-up': 'Subir',
  'arrange.move-down': 'Bajar',
  'arrange.move-to': 'Mover a otro grupo',
  'arrange.add-to-favourites': 'Agregar a favoritos',
  'arrange.take-from-favourites': 'Quitar de favoritos',
  'arrange.remove': 'Quitar',
  'arrange.remove-group': 'Quitar grupo',
  'arrange.moved.entry': '{label} ahora ocupa el lugar {place} de {count} en {group}.',
  'arrange.moved.group': 'El grupo {name} ahora ocupa el lugar {place} de {count}.',
  'arrange.moved.favourite': '{label} ahora ocupa el lugar {place} de {count} favoritos.',
};
