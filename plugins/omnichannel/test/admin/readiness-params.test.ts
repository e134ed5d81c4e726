import { expect, test } from 'vitest'
import { toReadinessParams } from '../../admin/src/model/readiness-params'

test('keeps what it knows, and what says something', () => {
  const query = {
    uid: 'api::a.a',
    locale: 'nl',
    owner: '',
    sort: 'title:ASC',
    plugins: { i18n: {} },
    page: '2',
  }
  expect(toReadinessParams(query)).toEqual({ uid: 'api::a.a', locale: 'nl', page: '2' })
})

test('documents in a state are looked for from one on, all others stand on pages', () => {
  const query = { state: 'error', page: '2', from: '40' }
  expect(toReadinessParams(query)).toEqual({ state: 'error', from: '40' })
  expect(toReadinessParams({ ...query, state: '' })).toEqual({ page: '2' })
})
