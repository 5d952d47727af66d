import type { Texts } from '../texts-of.ts';
import type { speedDialTexts as en } from '../en/speed-dial.ts';

/** Brazilian Portuguese: the directory's main view. */
export const speedDialTexts: Texts<typeof en> = {
  'speed-dial.name': 'Discagem rápida',
  'speed-dial.favourites': 'Favoritos',
  'speed-dial.recents': 'Usados há pouco',
  'speed-dial.team-note': 'Agenda da equipe',
  'speed-dial.team-group': '{group} · {team}',
  'speed-dial.rescue': 'Socorro',
  'speed-dial.none': 'Nenhum botão ainda.',
  'speed-dial.none.advice': 'Adicione as pessoas e os departamentos a quem você repassa chamadas.',
  'speed-dial.none.add': 'Adicionar botão',

  'speed-dial.number-hidden': 'Número oculto',
  'speed-dial.in-group': 'In-group {name}',
  'speed-dial.default-in-group': 'Grupo de transferência padrão',
  'speed-dial.default-in-group.explained':
    'DEFAULTINGROUP: o discador usa o grupo de transferência padrão da própria campanha ou do in-group da chamada.',
  'speed-dial.status': 'Status {status}',
  'speed-dial.of-team': 'Bloqueado: da agenda da equipe',
  'speed-dial.of-team.explained': 'É compartilhado pela equipe, e não pode ser alterado aqui.',
  'speed-dial.asks.countdown': 'Faz contagem regressiva antes de enviar',
  'speed-dial.asks.countdown.explained':
    'Faz contagem regressiva antes de enviar, e o envio pode ser cancelado.',
  'speed-dial.asks.hold': 'Segure para enviar',
  'speed-dial.asks.hold.explained': 'Segure por um segundo para enviar, ou clique duas vezes.',
  'speed-dial.worked': 'Funcionou pela última vez em {day}.',
  'speed-dial.refused-lately':
    'Recusado {count, plural, one {# vez} many {# vezes} other {# vezes}}',
  'speed-dial.refused-in-a-row':
    'O discador recusou {count, plural, one {o último pedido deste botão} many {os últimos # pedidos deste botão} other {os últimos # pedidos deste botão}}, o mais recente em {day}. Confira o número ou o in-group dele.',

  'speed-dial.open': 'Sempre aberto',
  'speed-dial.open-till': 'Aberto até {when}',
  'speed-dial.closed': 'Fechado',
  'speed-dial.closed-till': 'Fechado até {when}',

  'speed-dial.handing-over': 'Repassando…',
  'speed-dial.counting': 'Repasse em {seconds, number}…',
  'speed-dial.keep-holding': 'Continue segurando…',
  'speed-dial.hold-or-press-again': 'Segure, ou clique de novo para enviar',
  'speed-dial.say-whose-call': 'Diga de quem é a chamada',

  'speed-dial.search': 'Busque ou digite um número',
  'speed-dial.search.clear': 'Limpar a busca',
  'speed-dial.search.results': 'Encontrados',
  'speed-dial.search.status': 'Busca',
  'speed-dial.search.found':
    '{count, plural, =0 {Nada encontrado.} one {# contato encontrado.} many {# contatos encontrados.} other {# contatos encontrados.}}',
  'speed-dial.search.none': 'Nada encontrado.',
  'speed-dial.search.more':
    '{count, plural, one {Mais #. Continue digitando para vê-lo.} many {Mais #. Continue digitando para vê-los.} other {Mais #. Continue digitando para vê-los.}}',
  'speed-dial.search.again': 'Pressione Enter de novo, ou o botão, para enviar.',
  'speed-dial.search.picked':
    'Escolhido: {name}, {destination}. Pressione Enter de novo para enviar.',
  'speed-dial.search.picked-number': 'Escolhido: {number}. Pressione Enter de novo para enviar.',

  'speed-dial.dial': 'Discar {number}',
  'speed-dial.not-in-directory': 'Não está na agenda',
  'speed-dial.dropped': 'O discador descarta {characters}',

  'speed-dial.menu': 'O que fazer com {name}',
  'speed-dial.menu.favourite': 'Adicionar aos favoritos',
  'speed-dial.menu.no-favourite': 'Tirar dos favoritos',
  'speed-dial.menu.rescue': 'Definir como socorro',
  'speed-dial.menu.no-rescue': 'Não usar mais como socorro',
  'speed-dial.menu.edit': 'Editar',
  'speed-dial.menu.key': 'Atribuir uma tecla',
};
