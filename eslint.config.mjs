import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A wall of the house: files that match `files` may not import what matches `patterns`. */
const wall = (files, ...patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...unsafeGlobals(files)],
  },
});

const unsafeGlobals = (files) =>
  files.some((pattern) => pattern.startsWith('renderer'))
    ? [{ name: 'fetch', message: 'The window makes no network request: ask the main process.' }]
    : [{ name: 'fetch', message: 'Use the HTTP dispatcher that is handed in.' }];

const noElectron = {
  regex: '^(electron|electron-store)$',
  message: 'This part runs under plain Node: have what it needs handed in.',
};
const noFiles = {
  regex: '^(node:)?fs(/.*)?$',
  message: 'This part knows no files: have a store handed in.',
};
const noNode = {
  regex: '^node:',
  message: 'This part also runs in the window: no Node modules.',
};
const nothingOfTheOthers = {
  regex: '(^|/)(electron|renderer|test)/',
  message: 'shared/ imports nothing of the other parts.',
};
const onlySharedFromOutside = {
  regex: '(^|/)(electron|test)/',
  message: 'The renderer imports only renderer/ and shared/.',
};
const noOuterRooms = {
  regex: '(^|/)(settings|desktop|renderer)/',
  message: 'This part does not know settings, the desktop or the window.',
};
const ownKnowledge = {
  regex: '(^|/)(dialer|calls|transfers)/',
  message:
    'The built-in dialer and its client share no knowledge, else a test of both proves nothing.',
};
const noRawIpc = {
  group: ['electron'],
  importNames: ['ipcMain', 'ipcRenderer'],
  message: 'Raw IPC stands in electron/desktop/ipc-main.ts and electron/preload.ts only.',
};
const noDirectLinks = {
  group: ['electron'],
  importNames: ['shell'],
  message: 'Baton opens no links. What has to be opened one day gets one checked place.',
};

const useTexts = 'Every sentence and label is a text of shared/texts: say it with t().';
const label =
  '/^(aria-(label|description|placeholder|roledescription|valuetext)|title|placeholder|label|note|alt)$/';
const labelled = `JSXAttribute[name.name=${label}]`;
// Where `name` is read out, and not the name of a field.
const named =
  'JSXOpeningElement[name.name=/^(IconButton|Menu|FieldGroup)$/] > JSXAttribute[name.name="name"]';
const shownChild = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const words = '[value=/\\p{L}/u]:not([value=/^\\s*Baton\\s*$|example\\.com/])';
const isSentence = '[value=/^\\s*\\p{Lu}.*\\s.*[.?…]\\s*$/u]';
const either = ':matches(ConditionalExpression, LogicalExpression)';
const reads = (selector) => ({ selector, message: useTexts });

/** Words in the markup: between its tags, or in what is read out or shown on hover. */
const wordsInMarkup = [
  reads(`JSXText${words}`),
  reads(`:matches(${labelled}, ${named}) > Literal${words}`),
  ...[
    shownChild,
    `${labelled} > JSXExpressionContainer`,
    `${named} > JSXExpressionContainer`,
  ].flatMap((place) => [
    reads(`${place} > Literal${words}`),
    reads(`${place} > ${either} > Literal${words}`),
    reads(`${place} > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`),
  ]),
];
/** A whole sentence, wherever it stands; one that a bug throws is for its finder alone. */
const wholeSentences = [
  reads(`Literal${isSentence}:not(NewExpression > Literal)`),
  reads(
    'TemplateLiteral[quasis.0.value.raw=/^\\p{Lu}.*\\s/u]:not(NewExpression > TemplateLiteral)',
  ),
];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'test-results/']),
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  wall(['shared/**/*.ts'], noElectron, noFiles, noNode, nothingOfTheOthers),
  wall(['renderer/**/*.{ts,tsx}'], noElectron, noFiles, noNode, onlySharedFromOutside),
  wall(
    ['electron/{dialer,calls,transfers,directory,history}/**/*.ts'],
    noElectron,
    noFiles,
    noOuterRooms,
  ),
  wall(['electron/demo/**/*.ts'], noElectron, noFiles, noOuterRooms, ownKnowledge),
  wall(['electron/*.ts', 'electron/{settings,desktop}/**/*.ts'], noRawIpc, noDirectLinks),
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...wordsInMarkup, ...wholeSentences] },
  },
  {
    files: ['shared/**/*.ts', 'electron/*.ts', 'electron/{desktop,settings}/**/*.ts'],
    ignores: ['shared/texts/*/**'],
    rules: { 'no-restricted-syntax': ['error', ...wholeSentences] },
  },
  {
    // The one wrapper on each side of the process border.
    files: ['electron/preload.ts', 'electron/desktop/ipc-main.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // A command speaks to a person through the console.
    files: ['electron/demo/command.ts', 'scripts/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
