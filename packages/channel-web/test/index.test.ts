import { expect, test } from 'vitest'
import * as web from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(web).sort()).toEqual([
    'createWebChannel',
    'webChannel',
    'webEntry',
    'webLimits',
    'webOptions',
    'webRules',
  ])
})
