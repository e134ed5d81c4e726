// What @kanaal/engine/conformance offers: the tests that every channel must pass.
export { createTestContext, type TestContextOptions } from './create-test-context.ts'
export { judgeExamples, type WrongExample } from './judge-examples.ts'
export { type TestChannelOptions, testChannel } from './test-channel.ts'
