// The public names of the package.
import { expect, test } from 'vitest'
import * as conformance from '../src/conformance/index.ts'
import * as engine from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(engine).sort()).toEqual([
    'ConfigurationError',
    'cacheKeys',
    'checkSet',
    'compareRenditions',
    'createContext',
    'createEngine',
    'emptyInputs',
    'engineRules',
    'isSafePath',
    'mapConcurrently',
    'orderMessages',
    'previewLosses',
    'previewOf',
    'resolveInputs',
    'staleLimits',
    'toSetDocument',
  ])
  expect(Object.keys(conformance).sort()).toEqual(['createTestContext', 'judgeExamples', 'testChannel'])
})
