import { plant } from './mirror.ts'

/** One breach of a wall: the rule that must see it, and the file it is in. */
export interface Planted {
  rule: string
  from: string
}

interface Seed extends Planted {
  code: string
}

const imports = (specifier: string) => `import ${JSON.stringify(specifier)}\n`
const importsType = (specifier: string) =>
  `import type * as planted from ${JSON.stringify(specifier)}\nexport type Planted = typeof planted\n`
const importsLater = (specifier: string) =>
  `export const planted = () => import(${JSON.stringify(specifier)})\n`
const astro = (code: string) => `---\n${code}---\n<p>planted</p>\n`

/** Where the planted imports lead that need a place of their own. */
const GROUND: Record<string, string> = {
  'backend/app/services/planted/circle_b.ts': imports('./circle_a.ts'),
  'backend/app/actions/planted/act.ts': 'export {}\n',
  'backend/app/jobs/planted/work.ts': 'export {}\n',
  'frontend/src/features/planted_b/part.ts': 'export {}\n',
}

const SEEDS: Seed[] = [
  {
    rule: '1-no-circles',
    from: 'backend/app/services/planted/circle_a.ts',
    code: imports('./circle_b.ts'),
  },
  {
    rule: '2-providers-import-contracts-and-themselves',
    from: 'providers/memory/src/planted_neighbour.ts',
    code: importsType('../../vapi/src/index.ts'),
  },
  {
    rule: '2-provider-sources-use-no-kit-but-contracts',
    from: 'providers/memory/src/planted_kit.ts',
    code: imports('@kametrix/sandbox'),
  },
  {
    rule: '2-stand-ins-use-the-sandbox-kit',
    from: 'providers/vapi/sandbox/planted.ts',
    code: imports('@kametrix/conformance'),
  },
  {
    rule: '2-contracts-depend-on-nothing',
    from: 'providers/kit/contracts/src/planted.ts',
    code: imports('node:fs'),
  },
  {
    rule: '2-the-kit-knows-no-provider',
    from: 'providers/kit/sandbox/src/planted.ts',
    code: imports('@kametrix/vapi'),
  },
  {
    rule: '3-providers-are-imported-in-two-files',
    from: 'backend/app/services/planted/vendor.ts',
    code: importsLater('@kametrix/vapi'),
  },
  {
    rule: '3-specs-use-the-memory-provider',
    from: 'backend/tests/unit/planted/vendor.spec.ts',
    code: imports('@kametrix/stripe'),
  },
  {
    rule: '4-the-frontend-sees-the-client',
    from: 'frontend/src/lib/planted.ts',
    code: importsType('../../../backend/app/actions/planted/act.ts'),
  },
  {
    rule: '4-the-frontend-sees-the-client',
    from: 'frontend/src/pages/planted.astro.ts',
    code: astro(imports('@kametrix/contracts')),
  },
  {
    rule: '4-the-backend-imports-no-frontend',
    from: 'backend/app/services/planted/site.ts',
    code: imports('../../../../frontend/src/features/planted_b/part.ts'),
  },
  {
    rule: '5-models-know-no-verbs',
    from: 'backend/app/models/planted.ts',
    code: imports('#actions/planted/act'),
  },
  {
    rule: '5-controllers-know-no-jobs',
    from: 'backend/app/controllers/planted/works_controller.ts',
    code: imports('#jobs/planted/work'),
  },
  {
    rule: '6-features-know-no-other-feature',
    from: 'frontend/src/features/planted_a/part.ts',
    code: imports('../planted_b/part.ts'),
  },
  {
    rule: '6-features-know-no-other-feature',
    from: 'frontend/src/features/planted_a/Part.astro.ts',
    code: astro(imports('#/features/planted_b/part.ts')),
  },
  {
    rule: '7-only-config-reads-the-environment',
    from: 'backend/app/services/planted/env.ts',
    code: imports('#start/env'),
  },
  {
    rule: 'everything-imported-exists',
    from: 'backend/app/services/planted/nowhere.ts',
    code: imports('#services/planted/does_not_exist'),
  },
]

/** Plants one violation of each wall, and says which file has to be reported under which rule. */
export async function plantViolations(mirror: string): Promise<Planted[]> {
  for (const [path, code] of Object.entries(GROUND)) await plant(mirror, path, code)
  for (const { from, code } of SEEDS) await plant(mirror, from.replace('.astro.ts', '.astro'), code)
  return SEEDS
}
