// Bytes to text, or to a refusal that says where.
import { expect, test } from 'vitest'
import { toText } from '../src/sources/to-text.ts'

const bytes = (...values: (string | number[])[]) =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from(value))))

test('text in UTF-8 is itself, a byte order mark included', () => {
  expect(toText(bytes('# Één 🎉\n'))).toBe('# Één 🎉\n')
  expect(toText(bytes([0xef, 0xbb, 0xbf], '# Een'))).toBe('\ufeff# Een')
  expect(toText(bytes(''))).toBe('')
})

test.each([
  ['Latin-1', bytes('Caf', [0xe9], ' open'), 'byte 3, in line 1, is 0xE9'],
  ['a picture', bytes([0x89], 'PNG'), 'byte 0, in line 1, is 0x89'],
  ['UTF-16', Buffer.from('# Hoi', 'utf16le'), 'byte 1, in line 1, is 0x00'],
  ['Latin-1 further down', bytes('# Menu\n\nCaf', [0xe9]), 'byte 11, in line 3, is 0xE9'],
  ['a cut character', bytes('ab', [0xe2, 0x82]), 'not text'],
])('%s is refused with the place of the first byte that is no text', (_, given, message) => {
  expect(() => toText(given)).toThrow(message)
  expect(() => toText(given)).toThrow('save the file as UTF-8')
})
