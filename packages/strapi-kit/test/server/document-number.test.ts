// Documents and locales -> numbers that tables are joined by.
import { expect, it } from 'vitest'
import { documentNumber } from '../../server/src/document-number'

it('numbers a document within what JavaScript and databases hold exactly', () => {
  const number = documentNumber('api::article.article', 'abc', 'nl')
  expect(number).toBe(documentNumber('api::article.article', 'abc', 'nl'))
  expect(number).not.toBe(documentNumber('api::article.article', 'abc', 'en'))
  expect(number).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER)
})
