// The public names of the package.
import { expect, test } from 'vitest'
import * as cli from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(cli).sort()).toEqual(['main', 'run', 'toRulePage', 'toSarif'])
})
