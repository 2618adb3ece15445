import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * The walls of this repository. `npm run check` holds them, and plants a violation of each
 * (.ci/checks/plant_violations.ts) to see that it would be caught.
 */

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: '1-no-circles',
      comment:
        'Two files that need each other are one file, or three. Models are held by the database: Lucid has both ends of a relation name each other.',
      severity: 'error',
      from: { pathNot: '^backend/app/models/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: '2-providers-import-contracts-and-themselves',
      comment: 'A provider knows the contracts and its vendor: no other provider, no backend.',
      severity: 'error',
      from: { path: '^providers/(?!kit/)([^/]+)/' },
      to: {
        path: '^(providers|backend|frontend)/',
        pathNot: ['^providers/$1/', '^providers/kit/'],
      },
    },
    {
      name: '2-provider-sources-use-no-kit-but-contracts',
      severity: 'error',
      from: { path: '^providers/(?!kit/)[^/]+/src/' },
      to: { path: '^providers/kit/(?!contracts/)' },
    },
    {
      name: '2-stand-ins-use-the-sandbox-kit',
      severity: 'error',
      from: { path: '^providers/(?!kit/)[^/]+/sandbox/' },
      to: { path: '^providers/kit/(?!contracts/|sandbox/)' },
    },
    {
      name: '2-contracts-depend-on-nothing',
      comment: 'What backend and providers share has no dependencies and does no I/O.',
      severity: 'error',
      from: { path: '^providers/kit/contracts/src/' },
      to: { pathNot: '^providers/kit/contracts/src/' },
    },
    {
      name: '2-the-kit-knows-no-provider',
      severity: 'error',
      from: { path: '^providers/kit/' },
      to: { path: '^(backend|frontend|providers/(?!kit/))' },
    },
    {
      name: '3-providers-are-imported-in-two-files',
      comment: 'Nobody else can come to depend on one vendor.',
      severity: 'error',
      from: {
        path: '^backend/',
        pathNot: [
          '^backend/config/integrations\\.ts$',
          '^backend/app/services/integrations/adapters\\.ts$',
          '^backend/tests/',
        ],
      },
      to: { path: '^providers/(?!kit/)' },
    },
    {
      name: '3-specs-use-the-memory-provider',
      comment: 'A real provider is met over HTTP, through the configured list.',
      severity: 'error',
      from: { path: '^backend/tests/' },
      to: { path: '^providers/(?!kit/|memory/)' },
    },
    {
      name: '4-the-frontend-sees-the-client',
      comment: 'The generated client is all that the frontend knows of the backend.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^(backend|providers)/', pathNot: '^backend/\\.adonisjs/client/' },
    },
    {
      name: '4-the-backend-imports-no-frontend',
      severity: 'error',
      from: { path: '^backend/' },
      to: { path: '^frontend/' },
    },
    {
      name: '5-models-know-no-verbs',
      severity: 'error',
      from: { path: '^backend/app/models/' },
      to: { path: '^backend/app/(actions|jobs|controllers)/' },
    },
    {
      name: '5-controllers-know-no-jobs',
      severity: 'error',
      from: { path: '^backend/app/controllers/' },
      to: { path: '^backend/app/jobs/' },
    },
    {
      name: '6-features-know-no-other-feature',
      severity: 'error',
      from: { path: '^frontend/src/features/([^/]+)/' },
      to: { path: '^frontend/src/features/', pathNot: '^frontend/src/features/$1/' },
    },
    {
      name: '7-only-config-reads-the-environment',
      severity: 'error',
      from: { path: '^backend/', pathNot: ['^backend/config/', '^backend/bin/[^/]+\\.ts$'] },
      to: { path: '^backend/start/env\\.ts$' },
    },
    {
      name: 'everything-imported-exists',
      comment: 'An import that leads nowhere is one that the walls cannot see.',
      severity: 'error',
      from: { path: '^(backend|frontend|providers)/' },
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(backend/(build|tmp)|frontend/(dist|\\.astro)|backend/\\.adonisjs/server)/',
    },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: aliasesAsTsconfig() },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
}

/**
 * Without `paths` the `#` imports would be invisible. The backend's are kept in its package.json,
 * the frontend's `#/` in its tsconfig: they are read from there.
 */
function aliasesAsTsconfig() {
  const { imports } = readJson('backend/package.json')
  const { paths } = readJson('frontend/tsconfig.json').compilerOptions
  const all = [
    ...Object.entries(imports).map(([alias, target]) => [
      alias,
      [`../../backend/${target.replace('./', '').replace(/\.js$/, '.ts')}`],
    ]),
    ...Object.entries(paths).map(([alias, targets]) => [
      alias,
      targets.map((target) => `../../frontend/${target.replace('./', '')}`),
    ]),
  ]
  const file = 'node_modules/.cache/walls.tsconfig.json'
  const compilerOptions = { paths: Object.fromEntries(all) }
  mkdirSync('node_modules/.cache', { recursive: true })
  writeFileSync(file, JSON.stringify({ extends: '../../tsconfig.json', compilerOptions }))
  return file
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
