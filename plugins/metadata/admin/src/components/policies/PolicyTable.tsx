// The policies that hold, each in one line: what it is about, how heavy, who decides, and where it was written.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Badge, Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { PolicyInfo } from '../../../../shared/policies'
import { usePick } from '../../hooks/use-pick'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  policies: readonly PolicyInfo[]
  onOpen(policy: PolicyInfo): void
}

const HEADS = ['title', 'category', 'severity', 'owner', 'scope', 'origin', 'enabled'] as const

export function PolicyTable({ policies, onOpen }: Props) {
  const t = useTranslate()
  const pick = usePick()
  return (
    <Table colCount={HEADS.length} rowCount={policies.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{t(`policy.head-${name}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {policies.map((one) => {
          const { definition, origin, replaces } = one
          const { types = [], channels = [], locales = [] } = definition.scope ?? {}
          const scope = [...types, ...channels, ...locales]
          const severity = definition.severity ?? 'warning'
          return (
            <Tr key={definition.id}>
              <Td>
                <Box maxWidth="36rem">
                  <PlainButton onClick={() => onOpen(one)}>
                    <Typography fontWeight="bold" textColor="primary600">
                      {pick(definition.title)}
                    </Typography>
                  </PlainButton>
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    {t(`policy.kind.${definition.kind}`)}
                  </Typography>
                </Box>
              </Td>
              <Td>
                <Typography textColor="neutral800">{t(`policy.category.${definition.category}`)}</Typography>
              </Td>
              <Td>
                <Badge backgroundColor={`${COLORS[severity]}100`} textColor="neutral800">
                  {t(`policy.severity.${severity}`)}
                </Badge>
              </Td>
              <Td>
                <Typography textColor="neutral800">{definition.owner}</Typography>
              </Td>
              <Td>
                <Typography textColor="neutral800">{scope.join(', ') || t('policy.all')}</Typography>
              </Td>
              <Td>
                <Typography textColor="neutral800">
                  {t(
                    replaces === undefined ? `policy.origin.${origin}` : `policy.origin.changed-${replaces}`,
                  )}
                </Typography>
              </Td>
              <Td>
                <Typography textColor="neutral800">
                  {t(definition.enabled === false ? 'policy.off' : 'policy.on')}
                </Typography>
              </Td>
            </Tr>
          )
        })}
      </Tbody>
    </Table>
  )
}

const COLORS = { error: 'danger', warning: 'warning', info: 'secondary' } as const
