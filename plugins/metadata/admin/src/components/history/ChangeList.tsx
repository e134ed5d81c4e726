// What one write changed, property by property: the old value struck through, the new one after it.

import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import type { Localized } from '@kanaal/types'
import { Typography, VisuallyHidden } from '@strapi/design-system'
import { type PropertyChange, REFUSED } from '../../../../shared/history'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'
import { describeValue } from '../../model/describe-value'

interface Props {
  changes: readonly PropertyChange[]
  titles: Record<string, Localized>
}

export function ChangeList({ changes, titles }: Props) {
  const t = useTranslate()
  const pick = usePick()
  const nameOf = (path: string): string => {
    const [attribute, ...rest] = path.split('.')
    const key = rest.join('.')
    if (attribute === 'taxonomyTerms') return key === 'rejected' ? t('history.rejected') : t('history.terms')
    if (attribute === 'channelCopy') return t('history.copy', { channel: key })
    const title = titles[attribute === REFUSED ? REFUSED : key]
    return title ? pick(title) : key || path
  }
  return (
    <PlainList>
      {changes.map(({ key, before, after }) => (
        <li key={`${key} ${String(after)}`} style={{ overflowWrap: 'anywhere' }}>
          <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
            {nameOf(key)}:{' '}
          </Typography>
          {before === null ? null : (
            <>
              <VisuallyHidden>{t('history.before')} </VisuallyHidden>
              <Typography variant="pi" textColor="neutral600" tag="del">
                {describeValue(before)}
              </Typography>{' '}
            </>
          )}
          <VisuallyHidden>{t('history.after')} </VisuallyHidden>
          <Typography variant="pi" textColor="neutral800" tag="ins" style={{ textDecoration: 'none' }}>
            {after === null ? t('history.taken-away') : describeValue(after)}
          </Typography>
        </li>
      ))}
    </PlainList>
  )
}
