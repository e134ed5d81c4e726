// Images, each with what is known of its rights and which languages lack an alternative text.
import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Badge, Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system'
import type { AssetInfo, LeaseState } from '../../../../shared/assets'
import { useDate } from '../../hooks/use-date'
import { useTranslate } from '../../hooks/use-translate'
import { inForce, missingAlt } from '../../model/asset-draft'

const COLORS: Record<LeaseState, 'neutral' | 'success' | 'warning' | 'danger' | 'secondary'> = {
  none: 'neutral',
  valid: 'success',
  later: 'secondary',
  soon: 'warning',
  ended: 'danger',
}
const HEADS = ['image', 'lease', 'credit', 'alt'] as const

interface Props {
  assets: readonly AssetInfo[]
  locales: readonly string[]
  onOpen(asset: AssetInfo): void
}

export function AssetTable({ assets, locales, onOpen }: Props) {
  const t = useTranslate()
  const date = useDate()
  return (
    <Table colCount={HEADS.length} rowCount={assets.length + 1}>
      <Thead>
        <Tr>
          {HEADS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{t(`asset.head-${name}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {assets.map((asset) => {
          const rights = inForce(asset)
          const missing = missingAlt(asset, locales)
          const color = COLORS[asset.lease]
          return (
            <Tr key={asset.hash}>
              <Td>
                <PlainButton onClick={() => onOpen(asset)}>
                  <Flex gap={3}>
                    <Box width="4.8rem" height="4.8rem" background="neutral150" hasRadius overflow="hidden">
                      <img
                        src={asset.thumbnail}
                        alt=""
                        width={48}
                        height={48}
                        loading="lazy"
                        style={{ objectFit: 'cover' }}
                      />
                    </Box>
                    <Box maxWidth="28rem">
                      <Typography fontWeight="bold" textColor="primary600" ellipsis>
                        {asset.name}
                      </Typography>
                    </Box>
                  </Flex>
                </PlainButton>
              </Td>
              <Td>
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Badge backgroundColor={`${color}100`} textColor="neutral800">
                    {t(`asset.lease.${asset.lease}`)}
                  </Badge>
                  {rights.validUntil ? (
                    <Typography variant="pi" textColor="neutral600">
                      {t('asset.until', { date: date(rights.validUntil) })}
                    </Typography>
                  ) : null}
                </Flex>
              </Td>
              <Td>
                <Typography textColor="neutral800">{rights.credit ?? rights.rights ?? '–'}</Typography>
              </Td>
              <Td>
                <Typography textColor={'neutral800'}>
                  {missing.length === 0
                    ? t('asset.alt-complete')
                    : t('asset.alt-missing', { locales: missing.join(', ') })}
                </Typography>
              </Td>
            </Tr>
          )
        })}
      </Tbody>
    </Table>
  )
}
