import { describe, expect, it } from 'vitest'
import { kioskOptions } from '../src/options.ts'
import { measureScreen } from '../src/screen-metrics.ts'

const measure = (screen: object) => measureScreen(kioskOptions.parse({ screen }).screen)

describe('measureScreen', () => {
  it('asks 12.2 mm of capital for each metre', () => {
    // 55 inches of 16:9 are 685 mm high; 2 m need capitals of 24.4 mm, which is type of 34.9 mm.
    expect(measure({}).neededPercent).toBeCloseTo(5.09, 1)
  })

  it('never goes below the floor of all type', () => {
    expect(measure({ distanceM: 0.5 }).textPercent).toBe(3.5)
  })

  it('gives the same share of the diagonal however the screen hangs', () => {
    const across = measure({ distanceM: 4 })
    const upright = measure({ distanceM: 4, width: 1080, height: 1920 })
    expect(upright.textPercentOfDiagonal).toBeCloseTo(across.textPercentOfDiagonal, 1)
    expect(upright.lettersPerLine).toBeLessThan(across.lettersPerLine)
  })

  it('never asks for lines of fewer than 13 letters', () => {
    const { neededPercent, textPercent, lettersPerLine } = measure({ diagonalInch: 10, distanceM: 10 })
    expect(textPercent).toBeLessThan(neededPercent)
    expect(lettersPerLine).toBe(13)
  })
})
