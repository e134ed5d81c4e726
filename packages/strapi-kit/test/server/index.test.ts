// The public names of the server half.
import { expect, it } from 'vitest'
import * as server from '../../server/src/index'

it('exports these names', () => {
  expect(Object.keys(server).sort()).toEqual([
    'CONFIGURED_BY',
    'LANGUAGES',
    'addIndex',
    'addTable',
    'adminRoute',
    'askGates',
    'attributesOf',
    'contentRoute',
    'createGetService',
    'defaultLocale',
    'documentNumber',
    'fileTextsOf',
    'inTransaction',
    'insertRows',
    'isLocalized',
    'kitOf',
    'languageOf',
    'loadEntry',
    'mergeEntry',
    'openRoute',
    'participationOf',
    'publicAttributesOf',
    'rebuildEmptyIndexes',
    'rebuildIndexes',
    'refuseNullCharacters',
    'registerKit',
    'registerPermissions',
    'resolveFieldMap',
    'rewriteAttribute',
    'sqlOf',
    'validateRequest',
    'verifyIndexes',
  ])
})
