// Documents of a list: what each lacks, who owns it, when it is read again and how long it holds.
import { Badge, Box, Flex, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import { NavLink } from 'react-router-dom'
import type { ListName, OverviewAnswer, OverviewRow } from '../../../../shared/contracts'
import { editPath } from '../../admin-paths'
import { useDate } from '../../hooks/use-date'
import { useLanguageName } from '../../hooks/use-language-name'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  answer: OverviewAnswer
  list: ListName
  defaultLocale: string
}

export function OverviewTable({ answer: { rows, titles }, list, defaultLocale }: Props) {
  const t = useTranslate()
  if (rows.length === 0) {
    return (
      <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
        <Typography textColor="neutral700">{t(`list-empty.${list}`)}</Typography>
      </Box>
    )
  }
  const columns = ['document', 'score', 'lacks', 'owner', 'review', 'until'] as const
  return (
    <Table colCount={columns.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {t(`column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <DocumentRow
            titles={titles}
            key={`${row.documentId} ${row.locale}`}
            row={{ ...row, locale: row.locale === '' ? '' : row.locale || defaultLocale }}
          />
        ))}
      </Tbody>
    </Table>
  )
}

interface RowProps {
  row: OverviewRow
  titles: OverviewAnswer['titles']
}

function DocumentRow({ row, titles }: RowProps) {
  const t = useTranslate()
  const say = useDate()
  const { title, locale, status, score, isReady, owner, actor, isOwnerGone, team, reviewDue, validUntil } =
    row
  const isPast = (moment: string | null) => moment !== null && new Date(moment).getTime() <= Date.now()
  const day = (moment: string | null) => (moment === null ? '' : say(lastMomentBefore(moment)))
  return (
    <Tr data-testid={`metadata-row-${row.documentId}-${locale}`}>
      <Td>
        <Flex
          direction="column"
          alignItems="flex-start"
          minWidth="160px"
          maxWidth="320px"
          paddingTop={2}
          paddingBottom={2}
        >
          <Link tag={NavLink} to={editPath(row)} style={{ whiteSpace: 'normal' }}>
            {title || t('row.untitled')}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {[locale, t(`row.status.${status}`)].filter(Boolean).join(' · ')}
          </Typography>
        </Flex>
      </Td>
      <Td>
        <Typography textColor={isReady ? 'neutral800' : 'danger600'}>{Math.floor(score * 100)} %</Typography>
      </Td>
      <Td>
        <Lacks row={row} titles={titles} />
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start" maxWidth="200px" style={{ whiteSpace: 'normal' }}>
          <Typography textColor="neutral800">{owner || t('row.nobody')}</Typography>
          {isOwnerGone ? (
            <Typography variant="pi" textColor="danger600" tag="p">
              {actor === '' || actor === team ? t('row.owner-gone') : t('row.stands-in', { actor })}
            </Typography>
          ) : null}
          {team === '' ? null : (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {team}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography textColor={isPast(reviewDue) ? 'danger600' : 'neutral800'}>{day(reviewDue)}</Typography>
      </Td>
      <Td>
        <Typography textColor={isPast(validUntil) ? 'danger600' : 'neutral800'}>{day(validUntil)}</Typography>
      </Td>
    </Tr>
  )
}

/** The index keeps the first moment after; people wrote the day before it. */
const lastMomentBefore = (moment: string): string => new Date(new Date(moment).getTime() - 1).toISOString()

/** Of many, as many as a row has room for. */
const SHOWN = 4

function Lacks({ row, titles }: RowProps) {
  const { missing, wanted, drift, untranslated } = row
  const t = useTranslate()
  const pick = usePick()
  const languageOf = useLanguageName()
  const nameOf = (key: string) => pick(titles[key] ?? { en: key })
  const all = [
    ...missing.map((key) => ({ key, text: nameOf(key), isMissing: true })),
    ...wanted.map((key) => ({ key, text: nameOf(key), isMissing: false })),
    ...drift.map((key) => ({
      key: `drift ${key}`,
      text: t('row.drifted', { key: nameOf(key) }),
      isMissing: false,
    })),
  ]
  return (
    <Flex gap={1} wrap="wrap" maxWidth="360px">
      {untranslated.map((locale) => (
        <Link key={locale} tag={NavLink} to={editPath({ ...row, locale, field: [] })}>
          {t('row.untranslated', { language: languageOf(locale) })}
        </Link>
      ))}
      {all.slice(0, SHOWN).map(({ key, text, isMissing }) => (
        <Badge
          key={key}
          backgroundColor={isMissing ? 'danger100' : 'neutral150'}
          textColor={isMissing ? 'danger700' : 'neutral700'}
        >
          {text}
        </Badge>
      ))}
      {all.length > SHOWN ? (
        <Typography variant="pi" textColor="neutral600">
          {t('row.more', { count: all.length - SHOWN })}
        </Typography>
      ) : null}
    </Flex>
  )
}
