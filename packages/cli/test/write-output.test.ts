// Files that cannot be written, to one sentence and no stack.
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const LIST = 'School\n\tBag\n'

test.each([
  ['missing/a.ttl', 'its directory is not there'],
  ['here.ttl', 'a directory stands there'],
  ['list.txt/a.ttl', 'a file stands where a directory must be'],
])('taxonomy convert and check --fix say so of %s', async (path, reason) => {
  const cwd = temporary({ 'list.txt': LIST, 'here.ttl/keep.txt': '' })
  for (const args of [
    ['convert', 'list.txt', path],
    ['check', 'list.txt', '--fix', path],
  ]) {
    const { status, err } = await runMain(['taxonomy', ...args], { cwd })
    expect(status).toBe(2)
    expect(err).toContain(`${path}: ${reason}`)
    expect(err).not.toContain(' at ')
  }
})
