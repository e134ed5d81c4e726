// `npm start` with an environment that cannot be: one sentence that names the variable and what to set it to.

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './run-kanaal.ts'

interface Checks {
  checkClient(client?: string): void
  checkNode(version: string): void
  checkPostgres(url: string): Promise<void>
  toPort(port?: string): number
}
/** A script of the repository, of no package: by a path that the compiler does not follow. */
const script = join(root, 'scripts/prepare-cms.js')
const { checkClient, checkNode, checkPostgres, toPort } = (await import(script)) as Checks

describe('npm start', () => {
  test.each([
    ['an old Node', () => checkNode('18.20.0'), 'This is Node 18.20.0; install Node 22.12'],
    ['a database it does not know', () => checkClient('mysql'), 'DATABASE_CLIENT is "mysql"; set it to'],
    ['a port that is no number', () => toPort('abc'), 'PORT is "abc"; set it to a number'],
    ['a port beyond the last', () => toPort('99999'), 'PORT is "99999"'],
  ])('refuses %s', (_, check, sentence) => {
    expect(check).toThrow(sentence)
  })

  test.each(['', 'nonsense', 'https://example.org/db'])('refuses %j as DATABASE_URL', async (url) => {
    await expect(checkPostgres(url)).rejects.toThrow(/DATABASE_URL.+set it to postgres:\/\//)
  })

  test('takes what can be', () => {
    expect(toPort(undefined)).toBe(1337)
    expect(() => checkClient('postgres')).not.toThrow()
    expect(() => checkNode('22.12.0')).not.toThrow()
  })
})
