import type { Texts } from '../texts-of.ts';
import type { preferencesTexts as en } from '../en/preferences.ts';

/** Brazilian Portuguese: the preferences. */
export const preferencesTexts: Texts<typeof en> = {
  'preferences.title': 'Preferências',
  'preferences.contents': 'Nesta folha',
  'preferences.at-once': 'O que você escolher vale na hora.',

  'preferences.language': 'Idioma',
  'preferences.language.system': 'O do sistema',

  'preferences.window': 'Janela',
  'preferences.window.form': 'Formato',
  'preferences.window.form.window': 'Janela completa',
  'preferences.window.form.strip': 'Barra compacta',
  'preferences.window.form.note':
    'A barra é uma janela pequena ao lado do softphone. Ela fica no topo e tem o seu próprio lugar.',
  'preferences.window.keep-on-top': 'Manter a janela no topo',
  'preferences.window.keep-on-top.note': 'As outras janelas não a cobrem.',
  'preferences.window.tray': 'Mostrar o Baton na bandeja',
  'preferences.window.tray.note':
    'A bandeja mostra o estado da chamada. Com ela, o Baton continua à mão depois que a janela é fechada.',
  'preferences.window.tray.none':
    'Esta área de trabalho não tem bandeja em que o Baton possa aparecer.',
  'preferences.window.starts': 'Iniciar o Baton com o sistema',
  'preferences.window.starts.note': 'Ele abre quando você entra neste computador.',
  'preferences.window.starts.none':
    'O Baton não pode iniciar com o sistema aqui: este sistema não tem essa opção, ou o Baton é executado sem estar instalado.',

  'preferences.notifications': 'Notificações',
  'preferences.notifications.calls': 'Quando chega uma chamada',
  'preferences.notifications.calls.note': 'Com botões, onde o sistema os tem.',
  'preferences.notifications.outcomes': 'O que houve com um pedido',
  'preferences.notifications.outcomes.note': 'Repassada, recusada, ou não se sabe.',
  'preferences.notifications.sound': 'Com som',
  'preferences.notifications.sound.note': 'Você o ouve no headset, e o cliente talvez também.',
  'preferences.notifications.none':
    'Este sistema não mostra notificações de programas. O que você escolher vale quando ele mostrar.',

  'preferences.keys': 'Teclas em outros programas',
  'preferences.keys.note':
    'Estas teclas funcionam enquanto outro programa está em foco, e só durante uma chamada. Cada uma responde com uma notificação.',
  'preferences.keys.softphone':
    'Teclas de mídia e botões do headset ficam com o softphone. Evite as teclas que ele mesmo usa: a mesma tecla faria as duas coisas.',
  'preferences.keys.show': 'Mostrar o Baton',
  'preferences.keys.rescue': 'Repassar para o botão de socorro',
  'preferences.keys.buttons': 'Acionar os botões 1 a 9',
  'preferences.keys.off': 'Desativada',
  'preferences.keys.any-digit': '{keys} com 1 a 9',
  'preferences.keys.record': 'Gravar',
  'preferences.keys.record-for': 'Gravar uma tecla: {name}',
  'preferences.keys.press': 'Pressione as teclas juntas. Esc deixa como está.',
  'preferences.keys.press-with-digit':
    'Segure as teclas e pressione qualquer dígito. Esc deixa como está.',
  'preferences.keys.held': '{keys} e …',
  'preferences.keys.turn-off': 'Desativar',
  'preferences.keys.turn-off-for': 'Desativar: {name}',
  'preferences.keys.refused.not-a-key':
    'Podem ser usadas letras, dígitos e F1 a F24. Todas as outras teclas ficam com os outros programas.',
  'preferences.keys.refused.no-modifier': 'Segure {keys} junto, senão quem digita perde a tecla.',
  'preferences.keys.refused.no-digit': 'Pressione um dígito com as teclas que você segura.',
  'preferences.keys.refused.system-key': 'Essa tecla é do sistema. Use Ctrl ou Alt.',
  'preferences.keys.conflict.taken':
    '{count, plural, one {{keys} não funciona: outro programa ou o sistema já usa.} many {{keys} não funcionam: outros programas ou o sistema já usam.} other {{keys} não funcionam: outros programas ou o sistema já usam.}} Escolha outra.',
  'preferences.keys.conflict.twice':
    '{count, plural, one {{keys} foi escolhida duas vezes, então não faz nada.} many {{keys} foram escolhidas duas vezes, então não fazem nada.} other {{keys} foram escolhidas duas vezes, então não fazem nada.}} Escolha outra.',
  'preferences.keys.conflict.not-a-key':
    '{count, plural, one {{keys} não pode ser uma tecla aqui.} many {{keys} não podem ser teclas aqui.} other {{keys} não podem ser teclas aqui.}} Grave outra.',
  'preferences.keys.conflict.not-supported':
    'Este sistema não dá aos programas teclas desse tipo. As teclas do próprio Baton funcionam enquanto a janela dele está em foco.',
  'preferences.key.control': 'Ctrl',
  'preferences.key.command': 'Command',
  'preferences.key.alt': 'Alt',
  'preferences.key.shift': 'Shift',

  'preferences.command-line': 'Scripts e stream decks',
  'preferences.command-line.allowed': 'Permitir repasse pela linha de comando',
  'preferences.command-line.allowed.note':
    'Qualquer programa neste computador pode então repassar a chamada em que você está, pelo nome de um botão. Passa pelas mesmas proteções de um clique.',
  'preferences.command-line.example': 'Por exemplo:',

  'preferences.history': 'Histórico',
  'preferences.history.kept': 'Guardar por',
  'preferences.history.days': '{days, plural, one {# dia} many {# dias} other {# dias}}',
  'preferences.history.year': 'Um ano',
  'preferences.history.for-ever': 'Para sempre',
  'preferences.history.note': 'As tentativas mais antigas são apagadas deste computador.',

  'preferences.dial-rules': 'Regras de discagem',
  'preferences.dial-rules.for-dialer':
    'Como {host} disca os números que as pessoas escrevem. Cada discador tem as suas próprias regras.',
  'preferences.dial-rules.for-rehearsal':
    'Para o treino, para praticar. As regras do seu discador ficam como estão.',
  'preferences.dial-rules.no-dialer':
    'As regras de discagem são de um discador. Conecte um em Configurações, ou inicie um treino.',
  'preferences.dial-rules.country': 'Números sem código de país são de',
  'preferences.dial-rules.country.none': 'Nenhum país: discar como digitado',
  'preferences.dial-rules.country.option': '{country} ({code})',
  'preferences.dial-rules.untouched':
    'Ramais, códigos com asterisco e números curtos são discados como digitados.',
  'preferences.dial-rules.country-code': 'Números desse país',
  'preferences.dial-rules.country-code.keep': 'Manter o código do país',
  'preferences.dial-rules.country-code.strip': 'Retirá-lo',
  'preferences.dial-rules.trunk': 'No lugar do código do país',
  'preferences.dial-rules.trunk.note': 'Muitas vezes 0 na Europa, quase sempre nada no resto.',
  'preferences.dial-rules.international': 'Antes dos códigos de outros países',
  'preferences.dial-rules.international.note':
    'No lugar do mais: 00, 011, ou nada onde o discador aceita só o código.',
  'preferences.dial-rules.outside': 'Antes de cada número de telefone',
  'preferences.dial-rules.outside.note':
    'O que dá linha externa: muitas vezes 9, quase sempre nada.',
  'preferences.dial-rules.prefix-problem': 'Até oito dígitos, * ou #. Não é usado como está.',
  'preferences.dial-rules.example': '{typed} é discado {dialled}',

  'preferences.team': 'Agenda da equipe',
  'preferences.team.note':
    'Botões que a sua equipe compartilha. Eles ficam ao lado dos seus, bloqueados, e são guardados para quando a rede cair.',
  'preferences.team.from': 'Vem de',
  'preferences.team.from.none': 'Nenhum lugar',
  'preferences.team.from.file': 'Um arquivo',
  'preferences.team.from.https': 'Um endereço',
  'preferences.team.path': 'Arquivo',
  'preferences.team.path.none': 'Nenhum arquivo escolhido',
  'preferences.team.choose': 'Escolher um arquivo',
  'preferences.team.url': 'Endereço',
  'preferences.team.key': 'Chave pública (opcional)',
  'preferences.team.key.note':
    'Com uma chave, só se aceita uma agenda assinada com ela. O seu administrador a tem.',
  'preferences.team.problem.path': 'Escolha o arquivo da agenda da equipe.',
  'preferences.team.problem.url': 'Isto não é um endereço web. Ele começa com https://.',
  'preferences.team.problem.not-https':
    'A agenda da equipe só é obtida por https, para que ninguém no caminho possa alterá-la.',
  'preferences.team.problem.log-in':
    'O endereço contém um nome de usuário ou uma senha. Retire-os: outros podem lê-los aqui.',
  'preferences.team.problem.key':
    'Isto não é uma chave pública Ed25519: 44 caracteres em base64, o último deles =.',
  'preferences.team.save': 'Salvar a agenda da equipe',
  'preferences.team.saved': 'Salva.',
  'preferences.team.not-saved': 'Não foi possível salvar a agenda da equipe. Tente de novo.',
  'preferences.team.load': 'Carregar agora',
  'preferences.team.loading': 'Carregando…',
  'preferences.team.copy':
    '{name}: {count, plural, =0 {nenhum botão} one {# botão} many {# botões} other {# botões}}, versão de {when}.',
  'preferences.team.signed': 'A assinatura é válida.',
  'preferences.team.no-copy': 'Ainda não há nenhuma cópia neste computador.',
};
