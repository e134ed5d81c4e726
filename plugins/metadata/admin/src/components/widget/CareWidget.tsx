// On the home page: how many documents want somebody's care, each a link to the list.
import { PlainList, useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Widget } from '@strapi/admin/strapi-admin'
import { Flex, Link, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import { CARE_LISTS, PATHS, type SummaryAnswer } from '../../../../shared/contracts'
import { PAGE_PATH } from '../../admin-paths'
import { useTranslate } from '../../hooks/use-translate'

export default function CareWidget() {
  const t = useTranslate()
  const { answer, failure } = useGet<SummaryAnswer>(PATHS.summary)
  if (failure !== undefined) return <Widget.Error />
  if (answer === undefined) return <Widget.Loading />
  const lists = CARE_LISTS.filter((name) => (answer.counts[name] ?? 0) > 0)
  return lists.length === 0 ? (
    <Typography textColor="neutral700">{t('widget.nothing')}</Typography>
  ) : (
    <PlainList aria-label={t('widget.title')} data-testid="metadata-widget">
      {lists.map((name) => (
        <Flex key={name} tag="li" justifyContent="space-between" gap={4}>
          <Link tag={NavLink} to={`/${PAGE_PATH}?list=${name}`}>
            {t(`list.${name}`)}
          </Link>
          <Typography fontWeight="bold">{answer.counts[name]}</Typography>
        </Flex>
      ))}
    </PlainList>
  )
}
