import type { Texts } from '../texts-of.ts';
import type { arrangeTexts as en } from '../en/arrange.ts';

/** Brazilian Portuguese: arranging the directory. */
export const arrangeTexts: Texts<typeof en> = {
  'arrange.title': 'Organizar a agenda',
  'arrange.list': 'Grupos e contatos',
  'arrange.note': 'Arraste para organizar, clique para editar. Nada é enviado daqui.',
  'arrange.note-on-call': 'Há uma chamada em curso, e nada é enviado daqui.',
  'arrange.add-entry': 'Contato',
  'arrange.add-group': 'Grupo',
  'arrange.fold-all': 'Recolher tudo',
  'arrange.unfold-all': 'Expandir tudo',
  'arrange.done': 'Concluir',
  'arrange.favourites': 'Favoritos',
  'arrange.count': '{count, plural, one {# contato} many {# contatos} other {# contatos}}',
  'arrange.row.folded':
    '{name}, {count, plural, one {# contato} many {# contatos} other {# contatos}}, recolhido',
  'arrange.row.unfolded':
    '{name}, {count, plural, one {# contato} many {# contatos} other {# contatos}}',
  'arrange.row.with-key': '{name}, tecla {key}',
  'arrange.of-team': '{destination}, de {team}',
  'arrange.handle': 'Arrastar {name}',
  'arrange.menu': 'Mais opções de {name}',
  'arrange.edit': 'Editar',
  'arrange.edit-group': 'Nome e cor',
  'arrange.move-up': 'Mover para cima',
  'arrange.move-down': 'Mover para baixo',
  'arrange.move-to': 'Mover para o grupo',
  'arrange.add-to-favourites': 'Adicionar aos favoritos',
  'arrange.take-from-favourites': 'Tirar dos favoritos',
  'arrange.remove': 'Remover',
  'arrange.remove-group': 'Remover grupo',
  'arrange.moved.entry': '{label} agora é o número {place} de {count} em {group}.',
  'arrange.moved.group': 'O grupo {name} agora é o número {place} de {count}.',
  'arrange.moved.favourite': '{label} agora é o número {place} de {count} favoritos.',
};
