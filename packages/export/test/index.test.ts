// The public names of the package.
import * as exported from '@kanaal/export'
import { expect, test } from 'vitest'

test('the public names', () => {
  expect(Object.keys(exported).sort()).toEqual([
    'DEADLINE_MS',
    'EnvironmentError',
    'HEAP_MB',
    'TaskStopped',
    'createRenderPool',
    'exportDocuments',
    'exportRules',
    'findConfigAbove',
    'guessPhrase',
    'loadConfig',
    'mayFailByDefault',
    'openEngine',
    'openSource',
    'parseEntry',
    'readManifest',
    'renderStopped',
    'stalePack',
    'toRecord',
  ])
})
