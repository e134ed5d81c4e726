// On the home page: what was changed last and must be fixed, with the worst of it, each a link to its form.
import { PlainList, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Widget } from '@strapi/admin/strapi-admin'
import { Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { PATHS, type UnreadyResponse, type UnreadyRow } from '../../../../shared/contracts'
import { editPath, PAGE_PATH } from '../../admin-paths'
import { useContentTypes } from '../../hooks/use-content-types'
import { nameOfLocale, useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { messageInShort } from '../../model/message-in-short'

export default function UnreadyWidget() {
  const t = useTranslate()
  const { pick, language } = useLanguage()
  const types = useContentTypes()
  const { answer, failure } = useGet<UnreadyResponse>(PATHS.unready)
  if (failure !== undefined || types.failure !== undefined) return <Widget.Error />
  if (answer === undefined || types.list === undefined) return <Widget.Loading />
  const { rows, looked } = answer
  const pathOf = ({ uid, documentId, locale }: UnreadyRow) => {
    const isSingle = types.list?.find((type) => type.uid === uid)?.isSingle ?? false
    return editPath({ uid, isSingle }, documentId, locale)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {rows.length === 0 ? (
        <Typography textColor="neutral700">{t('widget.nothing', { count: looked })}</Typography>
      ) : (
        <PlainList aria-label={t('widget.title')} data-testid="omnichannel-widget">
          {rows.map((row) => (
            <Flex key={`${row.documentId} ${row.locale}`} tag="li" direction="column" alignItems="stretch">
              <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
                <Link tag={NavLink} to={pathOf(row)}>
                  {row.title || t('full.untitled')}
                </Link>
                {row.locale === '' ? null : (
                  <Typography variant="pi" textColor="neutral600">
                    {nameOfLocale(row.locale, language)}
                  </Typography>
                )}
              </Flex>
              <Typography variant="pi" textColor="neutral700">
                {worstOf(row).map(({ text }) => messageInShort(pick(text)))}
              </Typography>
            </Flex>
          ))}
        </PlainList>
      )}
      <Link tag={NavLink} to={`/${PAGE_PATH}?state=error`}>
        {t('widget.all')}
      </Link>
    </Flex>
  )
}

/** The one message that says most; none where a row came without. */
const worstOf = ({ content, targets }: UnreadyRow) =>
  [content, ...targets].flatMap(({ state, worst }) => (state === 'error' && worst ? [worst] : [])).slice(0, 1)
