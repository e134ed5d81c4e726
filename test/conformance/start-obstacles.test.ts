// `npm start` with an environment that cannot be: one sentence that names the variable and what to set it to.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './run-kanaal.ts'

interface Checks {
  checkClient(client?: string): void
  checkNode(version: string): void
  checkPostgres(url: string): Promise<void>
  checkWritable(file: string): void
  readOrWriteEnv(file: string): { env: Record<string, string>; isNew: boolean }
  toPort(port?: string): number
  toUrl(env: { HOST?: string; PORT?: string }): string
}
/** A script of the repository, of no package: by a path that the compiler does not follow. */
const script = join(root, 'scripts/prepare-cms.js')
const { checkClient, checkNode, checkPostgres, checkWritable, readOrWriteEnv, toPort, toUrl } = (await import(
  script
)) as Checks

const room = mkdtempSync(join(tmpdir(), 'kanaal-start-'))
writeFileSync(join(room, 'file'), '')
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('npm start', () => {
  test.each([
    ['an old Node', () => checkNode('18.20.0'), 'This is Node 18.20.0; install Node 22.12'],
    ['a database it does not know', () => checkClient('mysql'), 'DATABASE_CLIENT is "mysql"; set it to'],
    ['a port that is no number', () => toPort('abc'), 'PORT is "abc"; set it to a number'],
    ['a port beyond the last', () => toPort('99999'), 'PORT is "99999"'],
    ['a directory where the database goes', () => checkWritable(room), 'set DATABASE_FILENAME to another'],
    ['a database below a file', () => checkWritable(join(room, 'file/data.db')), 'cannot be written (E'],
    [
      'a place where no secrets can be kept',
      () => readOrWriteEnv(join(room, 'no/.env')),
      'cannot be written',
    ],
    ['secrets that cannot be read', () => readOrWriteEnv(room), 'cannot be read (EISDIR)'],
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
    expect(() => checkWritable(join(room, 'new', 'data.db'))).not.toThrow()
    expect(readOrWriteEnv(join(room, '.env'))).toMatchObject({
      isNew: true,
      env: { KANAAL_SEED: 'true', APP_KEYS: expect.stringMatching(/^[\w-]{32},[\w-]{32}$/) },
    })
    expect(readOrWriteEnv(join(room, '.env')).isNew).toBe(false)
  })

  test.each([
    [{}, 'http://localhost:1337'],
    [{ HOST: '::', PORT: '80' }, 'http://localhost:80'],
    [{ HOST: '127.0.0.2' }, 'http://127.0.0.2:1337'],
    [{ HOST: '::1' }, 'http://[::1]:1337'],
  ])('with %j says to go to %s', (env, url) => {
    expect(toUrl(env)).toBe(url)
  })
})
