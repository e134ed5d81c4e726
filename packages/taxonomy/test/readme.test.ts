// Runs the README's example.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('prints what the README says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  expect(printed).toBe(
    [
      'true',
      '"example.org" has 2 of 2 concepts without a link elsewhere, such as "School" (school).',
      'https://example.org/school school',
      'https://example.org/school/rugzak rugzakken',
      '',
    ].join('\n'),
  )
})
