// `kanaal rules --test`: the examples of policies that somebody wrote in a configuration.
import { expect, test } from 'vitest'
import { runMain, temporary } from './run-main.ts'

const policy = (found: string) => `export default { policies: [{
  id: 'no-bargain',
  kind: 'existence',
  title: { en: 'No bargains' },
  rationale: { en: 'We sell quality.' },
  fix: { en: 'Say what it is worth.' },
  category: 'brand',
  owner: 'marketing',
  match: [{ words: ['bargain*'] }],
  examples: { ok: ['A fair price.'], notOk: [{ markdown: 'What a bargain!', messages: [${found}] }] },
}] }`
const run = (found: string, named = 'policy/no-bargain') =>
  runMain(['rules', '--test', named], { cwd: temporary({ 'kanaal.config.js': policy(found) }) })

test('M32 examples that hold are counted', async () => {
  const { status, out, err } = await run(`'found'`)
  expect([status, err, out.trim()]).toEqual([0, '', '2 of 2 examples of 1 rule hold.'])
})

test('M32 an example that gives something else is shown, with what it gives', async () => {
  const { status, err } = await run(`'other'`, 'policy')
  expect(status).toBe(1)
  expect(err).toBe('policy/no-bargain: gives found where its example says other:\n  What a bargain!\n')
})

test('a rule that is not there is refused, with the one that was meant', async () => {
  const { status, err } = await run(`'found'`, 'policy/no-bargin')
  expect(status).toBe(2)
  expect(err).toContain('did you mean "policy/no-bargain"?')
})
