// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { copyAllowed } from '../src/allowed.ts'

const copy = (html: string) => {
  const holder = document.createElement('div')
  holder.append(copyAllowed(document, html, (src) => `nl/a/${src}`))
  return holder.innerHTML
}

it.each([
  ['<p class="lead" onclick="x()">a <b>b</b></p>', '<p class="lead">a <b>b</b></p>'],
  ['<a href="https://x.example">weg</a>', 'weg'],
  ['a<script>x()</script><style>*{}</style>b', 'ab'],
  ['<form><input name="q">zoek</form>', 'zoek'],
  ['<iframe srcdoc="x"></iframe>', ''],
  ['<p style="position:fixed" id="body">a</p>', '<p>a</p>'],
  ['<img src="assets/a.png" alt="a" onerror="x()">', '<img alt="a" src="nl/a/assets/a.png">'],
  ['<img src="https://x.example/a.png" alt="a">', '<img alt="a">'],
  ['<img src="//x.example/a.png" alt="a">', '<img alt="a">'],
  ['<img src="javascript:x()" alt="a">', '<img alt="a">'],
])('%s', (given, expected) => {
  expect(copy(given)).toBe(expected)
})

it('keeps the name of a column with its cell', () => {
  expect(copy('<table><tbody><tr><td data-label="Dag">ma</td></tr></tbody></table>')).toContain(
    'data-label="Dag"',
  )
})

it('draws QR codes', () => {
  expect(
    copy('<svg viewBox="0 0 9 9" role="img"><path class="dark" d="M1 1h1v1h-1z" onload="x()"></path></svg>'),
  ).toMatch(/^<svg viewBox="0 0 9 9" role="img"><path class="dark" d="M1 1h1v1h-1z"><\/path><\/svg>$/)
})
