// A preview to what is wrong with it: it is a whole document whose own policy lets nothing run and nothing load.
import type { Preview } from '@kanaal/types'
import { parse } from 'parse5'
import { elementsOf, findHarm } from '../conformance/assert-output.ts'
import { findAddressHarm } from './find-address-harm.ts'

export function findPreviewHarm({ kind, body, scripts = [] }: Preview): string[] {
  if (kind === 'text') return []
  const hasPlayer = scripts.length > 0
  const elements = [...elementsOf(parse(body))]
  const attribute = (index: number, name: string): string | undefined =>
    elements[index]?.attrs.find((one) => one.name === name)?.value
  const policyAt = elements.findIndex(
    (_, index) => attribute(index, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  const policy = attribute(policyAt, 'content') ?? ''
  const loadingAt = elements.findIndex(({ tagName }) =>
    ['style', 'link', 'script', 'img', 'body'].includes(tagName),
  )
  const loaded = elements.flatMap(({ tagName, attrs }) =>
    tagName === 'script' ? attrs.filter(({ name }) => name === 'src').map(({ value }) => value) : [],
  )
  return [
    ...(/^\s*<!doctype html>/i.test(body) ? [] : ['is no whole document']),
    ...(/default-src 'none'/.test(policy) ? [] : [`policy: ${policy}`]),
    ...(policyAt >= 0 && policyAt < loadingAt ? [] : ['the policy does not stand first']),
    ...(hasPlayer || !/script-src/.test(policy) ? [] : ['the policy allows scripts']),
    ...(loaded.join() === scripts.join() ? [] : [`loads ${loaded.join()}`]),
    // JSON-LD in a page, and the deck in the player's, are data; the policy forbids inline scripts anyway.
    ...findHarm(body, { jsonLd: true, playerScripts: hasPlayer }),
    ...findAddressHarm(body),
  ]
}
