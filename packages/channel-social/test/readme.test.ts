import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as api from '../src/index.ts'

it('runs the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  expect(readme.split('\n').length).toBeLessThanOrEqual(121)
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const body = example.replace(/^import \{(.*)\} from .*$/m, 'const {$1} = api')
  const logged: unknown[] = []
  new Function('api', 'console', body)(api, { log: (...values: unknown[]) => logged.push(values) })
  expect(logged).toEqual([
    [['Maandag begint de school weer.\n\n#School (1/2)', 'Wij zijn er klaar voor. En jij? (2/2)'], undefined],
  ])
  expect(api.measure('Kijk op https://winkel.nl/een/lang/adres 👨‍👩‍👧', 'x-weighted')).toBe(34)
})
