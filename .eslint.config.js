import { configApp } from '@adonisjs/eslint-config'

const generated = [
  '**/build/**',
  '**/dist/**',
  '**/.astro/**',
  '**/.adonisjs/**',
  '**/node_modules/**',
  'backend/tmp/**',
  'backend/database/schema.ts',
  '.data/**',
]

export default configApp(
  { ignores: generated },
  {
    name: 'This repository',
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Formatting is Prettier's own step of `npm run check`.
      'prettier/prettier': 'off',
      // A guard on one line reads as one sentence.
      'curly': ['error', 'multi-line'],
      // `== null` asks for null and undefined in one.
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      // Reading one field of an answer needs no variable of its own.
      '@unicorn/no-await-expression-member': 'off',
      // `_name`: taken out in order to leave it out.
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          format: ['camelCase', 'UPPER_CASE', 'PascalCase'],
          leadingUnderscore: 'allow',
        },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      // A promise nobody waits for is an error nobody hears of.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    name: 'Assertions and tests of Japa are awaited by its runner',
    files: ['**/tests/**/*.ts', 'providers/kit/conformance/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@japa/runner', name: ['test', 'group'] },
          ],
        },
      ],
    },
  },
  {
    name: 'Components are named like components',
    files: ['frontend/**/*.{ts,tsx}'],
    rules: { '@unicorn/filename-case': 'off' },
  }
)
