import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

it('runs the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const body = example.replace(/^import \{(.*)\} from .*$/m, 'const {$1} = api')
  const logged: unknown[] = []
  new Function('api', 'console', body)(api, { log: (...values: unknown[]) => logged.push(...values) })
  expect(logged).toEqual(['Briefing voor medewerkers', { width: 60 }, []])
})
