import { expect, it } from 'vitest'
import * as channel from '../src/index.ts'

it('exports these names', () => {
  expect(Object.keys(channel).toSorted()).toEqual([
    'compileTheme',
    'defaultEmailTheme',
    'defineTheme',
    'emailChannel',
    'emailLimits',
    'emailOptions',
    'emailRules',
    'mdastToMjml',
    'themeFromMjml',
  ])
})
