// An address that no QR code can hold is shown without one, and is no exception.
import { expect, test } from 'vitest'
import { fitsCode, qrCode } from '../src/qr.ts'

test('the largest address that fits can be drawn, and the next one is known not to', () => {
  const largest = 'a'.repeat(2331)
  expect(fitsCode(largest)).toBe(true)
  expect(() => qrCode(largest, 'x')).not.toThrow()
  expect(fitsCode(`${largest}a`)).toBe(false)
  expect(() => qrCode(`${largest}a`, 'x')).toThrow()
})
