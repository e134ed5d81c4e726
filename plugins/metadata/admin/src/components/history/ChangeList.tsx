// What one write changed, property by property: the old value struck through, the new one after it.

import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Typography, VisuallyHidden } from '@strapi/design-system'
import { type HistoryAnswer, type PropertyChange, REFUSED } from '../../../../shared/history'
import { useTranslate } from '../../hooks/use-translate'
import { describeValue } from '../../model/describe-value'
import { useLexicon } from './use-lexicon'

interface Props {
  changes: readonly PropertyChange[]
  answer: Pick<HistoryAnswer, 'titles' | 'words'>
}

export function ChangeList({ changes, answer }: Props) {
  const t = useTranslate()
  const lexicon = useLexicon(answer)
  const nameOf = (path: string): string => {
    const [attribute = '', ...rest] = path.split('.')
    const key = rest.join('.')
    if (attribute === 'taxonomyTerms') return key === 'rejected' ? t('history.rejected') : t('history.terms')
    if (attribute === 'channelCopy') return t('history.copy', { channel: lexicon.target(key) ?? key })
    return lexicon.nameOf(attribute === REFUSED ? ['', REFUSED] : [attribute, key]) ?? (key || path)
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
                {describeValue(before, key.split('.'), lexicon)}
              </Typography>{' '}
            </>
          )}
          <VisuallyHidden>{t('history.after')} </VisuallyHidden>
          <Typography variant="pi" textColor="neutral800" tag="ins" style={{ textDecoration: 'none' }}>
            {after === null ? t('history.taken-away') : describeValue(after, key.split('.'), lexicon)}
          </Typography>
        </li>
      ))}
    </PlainList>
  )
}
