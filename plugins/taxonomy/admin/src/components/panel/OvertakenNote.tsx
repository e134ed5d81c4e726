// Terms that somebody else saved first -> what they added and took off, and two ways to go on.
import { useOvertakenTerms } from '@kanaal/strapi-kit/strapi-admin'
import type { TermAssignment } from '@kanaal/types'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useIntl } from 'react-intl'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn } from '../../model/label-in'

export function OvertakenNote({ field }: { field: string }) {
  const t = useTranslate()
  const { locale } = useIntl()
  const overtaken = useOvertakenTerms(field)
  const [base, theirs] = [overtaken?.base.assignments ?? [], overtaken?.theirs.assignments ?? []]
  const added = without(theirs, base)
  const removed = without(base, theirs)
  const infos = useTermInfos([...added, ...removed])
  if (!overtaken) return null
  const namesOf = (keys: readonly string[]): string =>
    keys.map((key) => labelIn(infos[key]?.label ?? {}, locale, key)).join(', ')
  const changes = [
    ...(added.length > 0 ? [t('overtaken.added', { names: namesOf(added) })] : []),
    ...(removed.length > 0 ? [t('overtaken.removed', { names: namesOf(removed) })] : []),
  ]
  return (
    <Box padding={4} background="warning100" hasRadius role="alert" data-testid="overtaken">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="semiBold">
          {t('overtaken.title', { who: overtaken.by ?? t('conflict.somebody') })}
        </Typography>
        {changes.length === 0 ? <Typography>{t('overtaken.otherwise')}</Typography> : null}
        {changes.map((change) => (
          <Typography key={change} variant="pi" tag="p">
            {change}
          </Typography>
        ))}
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={overtaken.keepBoth}>
            {t('overtaken.keep-both')}
          </Button>
          <Button variant="tertiary" onClick={overtaken.takeTheirs}>
            {t('overtaken.take-theirs')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  )
}

function without(some: readonly TermAssignment[], others: readonly TermAssignment[]): string[] {
  const known = new Set(others.map(({ key }) => key))
  return some.map(({ key }) => key).filter((key) => !known.has(key))
}
