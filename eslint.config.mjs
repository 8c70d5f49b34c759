import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** The law of the rooms: `ingest` writes, `src` answers, they meet in `schema`, which knows neither. */
const mayNotImport = (...rooms) => [
  'error',
  {
    patterns: rooms.map((room) => ({
      regex: `^(\\.\\./)+${room}(/|$)`,
      message: `Rooms meet in schema/ and in the graph only; nothing is imported from ${room}/ here.`,
    })),
  },
]

const globalsOfBrowsers = 'addEventListener document fetch location scrollTo'.split(' ')
const globalsOfNode = 'console process module Buffer fetch setTimeout clearTimeout SharedArrayBuffer Atomics'.split(' ')

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'training/', 'examples/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      'no-irregular-whitespace': 'off', // texts have hard spaces, and rules speak of them
      'no-control-regex': 'off', // so do rules about what is no text
      'no-misleading-character-class': 'off', // dashes and marks stand side by side in the rules about them
      '@typescript-eslint/require-await': 'off', // async makes a thrown error a rejection, also where nothing is awaited
      '@typescript-eslint/no-unsafe-enum-comparison': 'off', // a graphql node's kind is a string and an enum
      eqeqeq: 'error',
      'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['schema/**/*.ts'], rules: { 'no-restricted-imports': mayNotImport('ingest', 'src', 'test') } },
  { files: ['ingest/**/*.ts'], rules: { 'no-restricted-imports': mayNotImport('src', 'test') } },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-imports': mayNotImport('ingest', 'test') } },
  {
    files: [
      'src/main.ts',
      'src/server.ts',
      'src/api/writeSdl.ts',
      'ingest/main.ts',
      'test/bench/**/*.ts',
      'test/score/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // jest's matchers and the answers of an API are any; what they hold is what the test is about
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'max-lines': 'off', // one suite, one file
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(skip|only)$/][object.name=/^(it|test|describe)$/]',
          message: 'A test that does not run proves nothing; a suite that needs something absent says so in a word.',
        },
      ],
    },
  },
  {
    files: ['src/explorer/web/*.js'],
    languageOptions: { globals: Object.fromEntries(globalsOfBrowsers.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ignores: ['src/explorer/web/*.js'],
    languageOptions: { globals: Object.fromEntries(globalsOfNode.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
)
