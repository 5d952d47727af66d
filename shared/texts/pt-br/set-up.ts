import type { Texts } from '../texts-of.ts';
import type { setUpTexts as en } from '../en/set-up.ts';

/** Brazilian Portuguese: the first start, and a set-up that is handed out. */
export const setUpTexts: Texts<typeof en> = {
  'set-up.welcome.title': 'O Baton repassa uma chamada em curso.',
  'set-up.welcome.what':
    'Ele mostra a chamada em que você está. Um clique em um botão repassa o cliente a um gerente ou a um departamento.',
  'set-up.connect': 'Conectar um discador',
  'set-up.connect.note':
    'O seu administrador lhe dá o endereço dele, um usuário da API com a senha, e o seu usuário de agente.',
  'set-up.open-file': 'Abrir um arquivo de configuração',
  'set-up.open-file.note':
    'O seu administrador pode ter enviado um a você. Você vê o que há nele antes que algo seja configurado.',
  'set-up.practise': 'Praticar no discador embutido',
  'set-up.practise.note':
    'As chamadas vêm de clientes inventados. Não há nenhum cliente real na linha.',
  'set-up.language': 'Idioma',

  'set-up.trouble.file-not-readable.happened': 'Não foi possível ler o arquivo de configuração.',
  'set-up.trouble.file-not-readable.advice': 'Salve-o neste computador e abra-o de novo.',
  'set-up.trouble.not-json.happened': 'Isto não é uma configuração do Baton.',
  'set-up.trouble.not-json.advice': 'Peça ao seu administrador que a envie de novo.',
  'set-up.trouble.holds-a-password.happened':
    'A configuração contém uma senha, então o Baton não a aceita: quem a teve em mãos pode ler a senha.',
  'set-up.trouble.holds-a-password.advice':
    'Avise o seu administrador, que deve trocar essa senha e retirá-la dali.',
  'set-up.trouble.not-valid.happened': 'A configuração não pode ser usada como está.',
  'set-up.trouble.not-valid.happened-at':
    'A configuração não pode ser usada: {where} está errado nela.',
  'set-up.trouble.not-valid.advice': 'Envie esta linha ao seu administrador.',
  'set-up.trouble.newer-version.happened': 'A configuração foi feita para um Baton mais novo.',
  'set-up.trouble.newer-version.advice': 'Instale o Baton mais novo e abra-a de novo.',

  'set-up.offer.title': 'Configuração para um discador',
  'set-up.offer.by-file': 'Um arquivo neste computador oferece isto. Ele diz que é de {from}.',
  'set-up.offer.by-link':
    'Um link trouxe isto. Ele diz que é de {from}. Qualquer página web pode abrir um link assim: só continue se você o esperava.',
  'set-up.offer.dialer': 'O Baton vai usar o discador em',
  'set-up.offer.nothing-yet': 'Nada é alterado antes de você dizer sim.',
  'set-up.offer.replaces':
    'Isto substitui o discador em {host}, que você usa agora. Os seus botões e o seu histórico ficam.',
  'set-up.offer.same': 'Este é o discador que você usa agora.',
  'set-up.offer.plain-http':
    'Por http simples: qualquer um no caminho até o discador pode ler a senha.',
  'set-up.offer.team-without-key':
    'A agenda da equipe não traz uma chave para conferi-la: quem puder alterar o que está em {host} decide para onde levam os botões dela. Peça ao seu administrador uma configuração com chave, ou só continue se confiar nesse endereço.',
  'set-up.offer.address': 'Endereço',
  'set-up.offer.api-user': 'Usuário da API',
  'set-up.offer.agent-user': 'Usuário do agente',
  'set-up.offer.lines': 'Linhas',
  'set-up.offer.source': 'Origem',
  'set-up.offer.stream': 'Fluxo de eventos',
  'set-up.offer.team': 'Agenda da equipe',
  'set-up.offer.team.signed': '{from}, só com assinatura',
  'set-up.offer.team.unsigned': '{from}, sem assinatura',
  'set-up.offer.dial-rules': 'Regras de discagem',
  'set-up.offer.dial-rules.none': 'Os números são discados como digitados',
  'set-up.offer.dial-rules.for': 'Para {country}',
  'set-up.offer.dial-rules.example': '{typed} é discado {dialled}',
  'set-up.offer.language': 'Idioma',
  'set-up.offer.password.note':
    'A senha do usuário da API, dada pelo seu administrador. Ela nunca está em uma configuração.',
  'set-up.offer.password.kept': 'Deixe vazio para continuar com a senha guardada.',
  'set-up.offer.connect': 'Conectar a {host}',
  'set-up.offer.connecting': 'Conectando a {host}…',
  'set-up.offer.call-behind':
    'Há um cliente na linha. Feche isto para ver a chamada; depois dela, volta.',
  'set-up.offer.not-now': 'Agora não',
};
