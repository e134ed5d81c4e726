// What was done to a concept, the newest first; the newest that still stands can be taken back.
import { Button, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { deedOfUndoing, mayDo, type Right } from '../../../../shared/access'
import type { ChangeInfo } from '../../../../shared/contracts'
import { type TranslationKey, useTranslate } from '../../hooks/use-translate'

/** What makes another version of the concept itself. */
const VERSIONS = new Set(['create', 'update', 'link', 'move', 'place', 'mend', 'restore'])

interface Props {
  changes: readonly ChangeInfo[]
  /** Whoever may change words, or places, may take that back; other versions may be of another standing. */
  may: readonly Right[]
  onUndo(id: string): void
  /** The concept as it was after a change. */
  onRestore(id: string): void
}

export function ChangeList({ changes, may, onUndo, onRestore }: Props) {
  const t = useTranslate()
  const { formatDate } = useIntl()
  const newest = changes[0]
  if (newest === undefined) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {t('history.title')}
      </Typography>
      {changes.slice(0, 10).map((change) => (
        <Flex key={change.id} justifyContent="space-between" gap={2}>
          <Typography variant="pi" textColor={change.undone ? 'neutral600' : 'neutral800'}>
            {[
              formatDate(change.at, { dateStyle: 'medium', timeStyle: 'short' }),
              t(`change.${change.action}` as TranslationKey),
              change.by ?? '',
              change.reason ?? '',
              change.undone ? t('history.undone') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          {mayDo(deedOfUndoing(change.action), may) &&
          change === newest &&
          !change.undone &&
          change.action !== 'undo' ? (
            <Button size="S" variant="ghost" onClick={() => onUndo(change.id)}>
              {t('history.undo')}
            </Button>
          ) : null}
          {mayDo('standing', may) && change !== newest && VERSIONS.has(change.action) ? (
            <Button
              size="S"
              variant="ghost"
              aria-label={t('history.restore-of', {
                when: formatDate(change.at, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
              onClick={() => onRestore(change.id)}
            >
              {t('history.restore')}
            </Button>
          ) : null}
        </Flex>
      ))}
    </Flex>
  )
}
