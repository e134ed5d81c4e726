// A rendering to the same rendering at another moment, with other luck: whoever looks at clock or dice gives other bytes.

/** 404 days, 18 hours and some: another year, month, weekday, hour and minute. */
const LATER_MS = 34_970_123_456

export async function atAnotherTime<Result>(run: () => Promise<Result>): Promise<Result> {
  const { Date: RealDate } = globalThis
  const { random } = Math
  const later = () => RealDate.now() + LATER_MS
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [later()] : given, newTarget),
    apply: () => new RealDate(later()).toString(),
    get: (target, key) => (key === 'now' ? later : Reflect.get(target, key)),
  })
  Math.random = () => 0.123
  try {
    return await run()
  } finally {
    globalThis.Date = RealDate
    Math.random = random
  }
}
